//! What we know and assume of the platforms. An answer that no source gives of its time is called assumed.

use chrono::NaiveDate;
use policy_core::{
    fact::YesNo::{self, No, Yes},
    medium::Category,
};
use policy_rules::{Text, date};

use crate::{
    controller::Named,
    platform::{Basis, Host, Preset, Source, Stretch},
};

macro_rules! sources {
    ($($NAME:ident = $title:literal, $address:expr;)+) => {
        $(static $NAME: Source = Source { title: $title, address: $address };)+
    };
}

sources! {
    SECTION_4_8 = "Riktlinjer för sociala medier, avsnitt 4.8 (2010-12-09)", None;
    ANNEX_WIKI = "Riktlinjer för sociala medier, bilagan om kategorier, wiki (2010-12-09)", None;
    ANNEX_BOOKMARKS = "Riktlinjer för sociala medier, bilagan om kategorier, sociala bokmärken (2010-12-09)", None;
    LOCAL_2010 = "The Local: Companies responsible for social media content (2010-07-05)",
        Some("https://www.thelocal.com/20100705/27606/");
    INSPECTION_2014 = "Datainspektionen: Här är kraven på organisationer som använder sociala medier (2014-05-19)",
        Some("https://www.datainspektionen.se/press/nyheter/2014/har-ar-kraven-pa-organisationer-som-anvander-sociala-medier/");
    MILYONI_2010 = "Milyoni: For Facebook page administrators, removing unwanted content (2010-08-11)",
        Some("https://milyoni.wordpress.com/2010/08/11/for-facebook-page-administrators-removing-unwanted-content/");
    FACEBOOK_2007 = "Facebook: pressmeddelande om Facebook Ads och sidor (2007)", Some("https://archive.md/Tek1s");
    READWRITE = "ReadWrite: How to hide posts on a Facebook fan page (odaterad)",
        Some("https://readwrite.com/how_to_hide_posts_on_a_facebook_fan_page-2/");
    ECREATIVE_2012 = "eCreative: How to manage negative Facebook posts on a company page (2012-09-06)",
        Some("https://ecreativeim.com/blog/index.php/2012/09/06/how-to-manage-negative-facebook-posts-on-a-brand-or-company-facebook-page");
    NINE_NEWS_2021 = "9News: Facebook introduces new tool to help users limit comments (2021-03-31)",
        Some("https://www.9news.com.au/technology/facebook-introduces-new-tool-to-help-users-limit-comments/bc528427-c8c4-47ba-bc23-d12920794b8d");
    GROUP_APPROVAL = "Maisgeek: godkännande av inlägg i en Facebook-grupp (på portugisiska, odaterad)", Some("https://maisgeek.com/?p=44412");
    GROUP_EDIT = "PHP.earth FAQ (odaterad)", Some("https://github.com/phpearth/PHP.earth/blob/master/faq.md");
    GROUP_ROLES = "Guiding Tech: Facebook group admin roles and responsibilities (odaterad)",
        Some("https://guidingtech.pages.dev/posts/the-complete-guide-to-facebook-group-admin-roles-and-responsibilities");
    WORDPRESS = "Simple Web Tutorials: WordPress, managing comments (odaterad)",
        Some("https://www.simplewebtutorials.com/1000/wordpress-tutorials-managing-comments/");
    BLOGGER_2008 = "The Real Blogger Status: Comment moderation in Blogger blogs (2008-10)",
        Some("http://blogging.nitecruzr.net/2008/10/comment-moderation-in-blogger-blogs.html");
    TWITTER_2008 = "Twitter Things: Removing and blocking people (2008-05-12)", Some("http://twitterthings.blogspot.com/2008/");
    TWITTER_ANALYTICS = "InformationWeek: Twitter Analytics now available to everyone (2014-08-28)",
        Some("http://www.informationweek.com/software/social/twitter-analytics-now-available-to-everyone/d/d-id/1306797");
    TWITTER_HIDE = "Axios: Twitter to allow users to hide replies to posts (2019-11-21)",
        Some("https://www.axios.com/twitter-hide-replies-feature-6a51530f-836f-4eb3-855d-ac53eaeb0537.html");
    TWITTER_CONVERSATION = "Social Samosa: Twitter updates, Conversation Settings (2020-08-11)",
        Some("https://www.socialsamosa.com/2020/08/twitter-updates-conversation-settings-warning-prompts/");
    YOUTUBE_HELP = "YouTube: hjälpsida om moderering av kommentarer (odaterad)",
        Some("https://support.google.com/youtube/answer/111870");
    YOUTUBE_ACADEMY = "YouTube Creator Academy: Handle hurtful or inappropriate comments (odaterad)",
        Some("https://creatoracademy.youtube.com/page/lesson/connect-with-comments_handle-inappropriate-comments_list");
    INSTAGRAM_2016 = "Instagram: Keeping Instagram safe with more tools and control (2016-12-21)",
        Some("https://about.instagram.com/blog/announcements/keeping-instagram-safe-with-more-tools-and-control");
    INSTAGRAM_2017 = "Refinery29: Instagrams nya inställningar för kommentarer (2017-09-26)",
        Some("http://www.refinery29.uk/2017/06/174070/instagram-block-offensive-comments-filter");
    LINKEDIN_ROLES = "EGBI: LinkedIn business page admin roles (odaterad)",
        Some("https://egbi.org/linkedin-business-page-admin-roles/");
    TIKTOK_LIMIT = "Wepicker: How to limit comments on TikTok (odaterad)",
        Some("https://wepicker.com/blog/how-to-limit-comments-on-tiktok/");
    TIKTOK_2019 = "The Verge: TikTok now lets people make custom comment filters (2019-02-27)",
        Some("https://www.theverge.com/2019/2/27/18243237/tiktok-comment-filer-feature-youtube-predatory");
    TIKTOK_2021 = "The Independent: TikTok introduces new kindness features (2021-03-10)",
        Some("http://www.independent.co.uk/life-style/gadgets-and-tech/tiktok-update-new-feature-kind-comment-b1815148.html");
    TIKTOK_DELETE = "Shaan Haider: TikTok, multiple delete and block of comments (2021-05)",
        Some("http://www.shaanhaider.com/2021/05/tiktok-multiple-delete-block-comments.html");
    FEDERATED_ADMIN = "Mastodon: dokumentation om moderering av en egen server (odaterad)",
        Some("https://github.com/mastodon/documentation/blob/03ca20e2579f24e11c0fd601c502e9a2e485bec0/content/en/admin/moderation.md");
    FEDERATED_USER = "Mastodon: dokumentation om oönskat innehåll (odaterad)",
        Some("https://github.com/mastodon/documentation/blob/15cdc0d09a3bd5a4a1bce606132207c0bf650ee9/content/en/user/moderating.md");
    FEDERATED_REPLIES = "Mastodon: önskemål 14762 om att styra svar, ännu öppet 2025-03-19",
        Some("https://github.com/mastodon/mastodon/issues/14762");
    PHPBB = "phpBB: handbok för moderatorer, version 3.1 (odaterad)",
        Some("https://github.com/phpbb/documentation/blob/184eeae939da5179b4fccabfecd15c999c848957/documentation/content/en/chapters/moderator_guide.xml");
    REDDIT = "Reddit: vad moderatorer inte kan göra (på portugisiska, odaterad)",
        Some("https://mods.reddithelp.com/hc/pt-br/articles/360002317172");
    FOURSQUARE_2010 = "AdverLab: One more thing to worry about, Foursquare tips (2010-10)",
        Some("https://adverlab.blogspot.com/2010/10/one-more-thing-to-worry-about.html");
    FOURSQUARE_VENUE = "Sosyal Medya: bekräftad plats i Foursquare (på turkiska, odaterad)",
        Some("https://sosyalmedya.co/foursquare-isletme-onay/");
    TELEGRAM_2015 = "Telegram: Channels, broadcasting done right (2015-09-22)", Some("https://telegram.org/blog/channels");
    TELEGRAM_FAQ = "Telegram: vanliga frågor om kanaler (odaterad)", Some("https://raw.githubusercontent.com/telegramapp/telegramapp.github.io/master/faq_channels.html");
}

/// What a source says of its time.
const fn known(value: YesNo, source: &'static Source) -> Stretch {
    Stretch { from: None, value: Some(value), basis: Basis::Documented, source: Some(source) }
}

/// What is assumed.
const fn assumed(value: YesNo) -> Stretch {
    Stretch { from: None, value: Some(value), basis: Basis::Assumed, source: None }
}

/// What is assumed on a source that does not tell of which time it speaks, or tells it only in part.
const fn assumed_by(value: YesNo, source: &'static Source) -> Stretch {
    Stretch { from: None, value: Some(value), basis: Basis::Assumed, source: Some(source) }
}

/// What is not known.
const UNKNOWN: Stretch = Stretch { from: None, value: None, basis: Basis::Unknown, source: None };

impl Stretch {
    /// The answer from a day on.
    const fn since(self, day: NaiveDate) -> Self {
        Self { from: Some(day), ..self }
    }
}

/// The day of the Data Inspection Board's account of YouTube, Instagram and LinkedIn.
const INSPECTED: NaiveDate = date(2014, 5, 19);

/// A page of which visitors' posts can be removed, as the Data Inspection Board found in 2014; assumed of the time before.
const REMOVED: &[Stretch] = &[assumed(Yes), known(Yes, &INSPECTION_2014).since(INSPECTED)];

// In each preset the answers stand in the order of the capabilities: visitors publish, approve, remove, hide, edit, close
// comments, purpose, block, statistics, tracking.

static FACEBOOK_PAGE: Preset = Preset {
    id: "facebook-page",
    name: Text::new("Facebook-sida", "Facebook page"),
    aliases: &["facebook"],
    category: Category::SocialNetwork,
    named: Named::Facebook,
    host: Host::Platform,
    exists: None,
    note: Text::new(
        "Att kommentarer gick att stänga från 2021-03-31 gäller den dag då det infördes; när det nådde Sverige är inte känt. Att annonsera är allmän kunskap.",
        "That comments could be closed from 2021-03-31 is the day it was introduced; when it reached Sweden is not known. That one can advertise is general knowledge.",
    ),
    answers: [
        &[known(Yes, &MILYONI_2010)],
        &[UNKNOWN, assumed_by(Yes, &READWRITE).since(date(2017, 2, 28))],
        &[known(Yes, &LOCAL_2010)],
        &[UNKNOWN, known(Yes, &ECREATIVE_2012).since(date(2012, 9, 6))],
        &[assumed(No)],
        &[assumed(No), known(Yes, &NINE_NEWS_2021).since(date(2021, 3, 31))],
        &[known(Yes, &LOCAL_2010)],
        &[known(Yes, &LOCAL_2010)],
        &[known(Yes, &FACEBOOK_2007)],
        &[assumed(Yes)],
    ],
};

static FACEBOOK_GROUP: Preset = Preset {
    id: "facebook-group",
    name: Text::new("Facebook-grupp", "Facebook group"),
    aliases: &[],
    category: Category::SocialNetwork,
    named: Named::Facebook,
    host: Host::Platform,
    exists: None,
    note: Text::new(
        "Det mesta är antaget: källorna säger inte vilken tid de beskriver. Statistik finns bara för vissa grupper, så kommunen behöver själv säga om den får någon.",
        "Most is assumed: the sources do not tell which time they describe. Only some groups have statistics, so the municipality has to say itself whether it receives any.",
    ),
    answers: [
        &[assumed_by(Yes, &GROUP_APPROVAL)],
        &[assumed_by(Yes, &GROUP_APPROVAL)],
        &[assumed_by(Yes, &GROUP_APPROVAL)],
        &[UNKNOWN],
        &[assumed_by(No, &GROUP_EDIT)],
        &[UNKNOWN],
        &[assumed_by(Yes, &GROUP_ROLES)],
        &[assumed_by(Yes, &GROUP_APPROVAL)],
        &[UNKNOWN],
        &[assumed(No)],
    ],
};

static BLOG_OWN_HOST: Preset = Preset {
    id: "blog-own-host",
    name: Text::new("Blogg på egen server", "Blog on one's own server"),
    aliases: &[],
    category: Category::Blog,
    named: Named::Blog,
    host: Host::Own,
    exists: None,
    note: Text::new(
        "Som i WordPress, där den som har bloggen styr allt. Om besökare får kommentera bestämmer kommunen.",
        "As in WordPress, where whoever has the blog governs everything. Whether visitors may comment the municipality decides.",
    ),
    answers: [
        &[known(Yes, &SECTION_4_8)],
        &[assumed_by(Yes, &WORDPRESS)],
        &[known(Yes, &LOCAL_2010)],
        &[assumed_by(Yes, &WORDPRESS)],
        &[assumed_by(Yes, &WORDPRESS)],
        &[assumed_by(Yes, &WORDPRESS)],
        &[known(Yes, &LOCAL_2010)],
        &[assumed(Yes)],
        &[assumed(No)],
        &[assumed(Yes)],
    ],
};

static BLOG_HOSTED: Preset = Preset {
    id: "blog-hosted",
    name: Text::new("Blogg hos en bloggtjänst", "Blog with a blog service"),
    aliases: &["blogger", "wordpress.com"],
    category: Category::Blog,
    named: Named::Blog,
    host: Host::Platform,
    exists: None,
    note: Text::new(
        "Som i Blogger. Tjänsterna skiljer sig åt: om inlägg går att dölja eller ändra, och om en skribent går att blockera, behöver kommunen själv säga.",
        "As in Blogger. The services differ: whether posts can be hidden or edited, and whether a writer can be blocked, the municipality has to say itself.",
    ),
    answers: [
        &[known(Yes, &SECTION_4_8)],
        &[known(Yes, &BLOGGER_2008)],
        &[known(Yes, &BLOGGER_2008)],
        &[UNKNOWN],
        &[UNKNOWN],
        &[known(Yes, &BLOGGER_2008)],
        &[known(Yes, &LOCAL_2010)],
        &[UNKNOWN],
        &[assumed(Yes)],
        &[assumed(Yes)],
    ],
};

static TWITTER: Preset = Preset {
    id: "twitter",
    name: Text::new("Twitter (X)", "Twitter (X)"),
    aliases: &["twitter", "x", "twitter/x"],
    category: Category::Microblog,
    named: Named::Twitter,
    host: Host::Platform,
    exists: None,
    note: Text::new(
        "Svaren är andras egna inlägg, på deras konton: kommunen bestämmer inte syftet med dem. Från 2019-11-21 går det att dölja svar under de egna inläggen, även om den som vill kan läsa dem ändå. Statistiken öppnades 2014 för konton på några språk; att den gäller ett svenskt konto är antaget.",
        "Replies are others' own posts, on their accounts: the municipality does not decide their purpose. From 2019-11-21 replies under one's own posts can be hidden, though whoever wants to can read them all the same. Statistics were opened in 2014 for accounts in some languages; that this goes for a Swedish account is assumed.",
    ),
    answers: [
        &[known(Yes, &SECTION_4_8)],
        &[assumed(No)],
        &[known(No, &SECTION_4_8)],
        &[known(No, &SECTION_4_8), known(Yes, &TWITTER_HIDE).since(date(2019, 11, 21))],
        &[assumed(No)],
        &[assumed(No), known(Yes, &TWITTER_CONVERSATION).since(date(2020, 8, 11))],
        &[assumed(No)],
        &[known(Yes, &TWITTER_2008)],
        &[assumed_by(No, &TWITTER_ANALYTICS), assumed_by(Yes, &TWITTER_ANALYTICS).since(date(2014, 8, 27))],
        &[assumed(Yes)],
    ],
};

static YOUTUBE: Preset = Preset {
    id: "youtube",
    name: Text::new("YouTube-kanal", "YouTube channel"),
    aliases: &["youtube"],
    category: Category::Other,
    named: Named::Not,
    host: Host::Platform,
    exists: None,
    note: Text::new(
        "Datainspektionen räknade 2014 YouTube till de medier där organisationen svarar för det som andra skriver. Vad som gick 2010 är antaget.",
        "In 2014 the Data Inspection Board counted YouTube among the media where the organisation answers for what others write. What was possible in 2010 is assumed.",
    ),
    answers: [
        &[assumed_by(Yes, &YOUTUBE_HELP)],
        &[assumed_by(Yes, &YOUTUBE_HELP)],
        REMOVED,
        &[assumed_by(Yes, &YOUTUBE_HELP)],
        &[assumed(No)],
        &[assumed_by(Yes, &YOUTUBE_ACADEMY)],
        &[assumed(Yes)],
        &[assumed_by(Yes, &YOUTUBE_HELP)],
        &[assumed(Yes)],
        &[assumed(Yes)],
    ],
};

static INSTAGRAM: Preset = Preset {
    id: "instagram",
    name: Text::new("Instagram-konto", "Instagram account"),
    aliases: &["instagram"],
    category: Category::SocialNetwork,
    named: Named::Not,
    host: Host::Platform,
    exists: Some(date(2010, 10, 6)),
    note: Text::new(
        "Datainspektionen räknade 2014 Instagram till de medier där organisationen svarar för det som andra skriver. När statistiken infördes är inte känt; den spelar roll först från 2018-06-05.",
        "In 2014 the Data Inspection Board counted Instagram among the media where the organisation answers for what others write. When the statistics were introduced is not known; they matter only from 2018-06-05.",
    ),
    answers: [
        &[assumed(Yes), known(Yes, &INSPECTION_2014).since(INSPECTED)],
        &[assumed(No)],
        REMOVED,
        &[UNKNOWN, known(Yes, &INSTAGRAM_2016).since(date(2016, 12, 21))],
        &[assumed(No)],
        &[known(No, &INSTAGRAM_2016), known(Yes, &INSTAGRAM_2017).since(date(2017, 9, 26))],
        &[assumed(Yes)],
        &[assumed(Yes), known(Yes, &INSTAGRAM_2016).since(date(2016, 12, 21))],
        &[assumed(Yes)],
        &[assumed(Yes)],
    ],
};

static LINKEDIN_PAGE: Preset = Preset {
    id: "linkedin-page",
    name: Text::new("LinkedIn-sida", "LinkedIn page"),
    aliases: &["linkedin"],
    category: Category::SocialNetwork,
    named: Named::Not,
    host: Host::Platform,
    exists: None,
    note: Text::new(
        "Datainspektionen räknade 2014 LinkedIn till de medier där organisationen svarar för det som andra skriver. Någon hjälpsida som visar vad sidans ägare kan göra har vi inte hittat.",
        "In 2014 the Data Inspection Board counted LinkedIn among the media where the organisation answers for what others write. We have found no help page that shows what the page's owner can do.",
    ),
    answers: [
        &[assumed(Yes), known(Yes, &INSPECTION_2014).since(INSPECTED)],
        &[assumed(No)],
        REMOVED,
        &[UNKNOWN],
        &[assumed(No)],
        &[UNKNOWN],
        &[assumed(Yes)],
        &[UNKNOWN],
        &[assumed_by(Yes, &LINKEDIN_ROLES)],
        &[assumed(Yes)],
    ],
};

static TIKTOK: Preset = Preset {
    id: "tiktok",
    name: Text::new("TikTok-konto", "TikTok account"),
    aliases: &["tiktok"],
    category: Category::SocialNetwork,
    named: Named::Not,
    host: Host::Platform,
    // September 2017; the day is not known, so it is counted from the end of the month.
    exists: Some(date(2017, 9, 30)),
    note: Text::new(
        "Att ta bort en kommentar är belagt från maj 2021 och antaget före det.",
        "That a comment can be removed is documented from May 2021 and assumed before.",
    ),
    answers: [
        &[assumed_by(Yes, &TIKTOK_LIMIT)],
        &[assumed(No), known(Yes, &TIKTOK_2021).since(date(2021, 3, 10))],
        &[assumed(Yes), known(Yes, &TIKTOK_DELETE).since(date(2021, 5, 31))],
        &[UNKNOWN, known(Yes, &TIKTOK_2019).since(date(2019, 2, 27))],
        &[assumed(No)],
        &[assumed_by(Yes, &TIKTOK_LIMIT)],
        &[assumed(Yes)],
        &[assumed(Yes), known(Yes, &TIKTOK_DELETE).since(date(2021, 5, 31))],
        &[assumed(Yes)],
        &[assumed(Yes)],
    ],
};

/// October 2016; the day is not known, so it is counted from the end of the month.
const FEDERATED: Option<NaiveDate> = Some(date(2016, 10, 31));

static FEDERATED_OWN: Preset = Preset {
    id: "mastodon-own",
    name: Text::new("Mastodon på egen server", "Mastodon on one's own server"),
    aliases: &[],
    category: Category::Microblog,
    named: Named::Not,
    host: Host::Own,
    exists: FEDERATED,
    note: Text::new(
        "Den som har servern tar bort och döljer inlägg där. Ett inlägg från en annan server finns kvar på den.",
        "Whoever has the server removes and hides posts there. A post from another server remains on that one.",
    ),
    answers: [
        &[assumed(Yes)],
        &[assumed(No)],
        &[assumed_by(Yes, &FEDERATED_ADMIN)],
        &[assumed_by(Yes, &FEDERATED_ADMIN)],
        &[assumed(No)],
        &[known(No, &FEDERATED_REPLIES)],
        &[assumed(Yes)],
        &[assumed_by(Yes, &FEDERATED_ADMIN)],
        &[assumed(No)],
        &[assumed(Yes)],
    ],
};

static FEDERATED_OTHER: Preset = Preset {
    id: "mastodon-other",
    name: Text::new("Mastodon på någon annans server", "Mastodon on somebody else's server"),
    aliases: &[],
    category: Category::Microblog,
    named: Named::Not,
    host: Host::Platform,
    exists: FEDERATED,
    note: Text::new(
        "Svaren är andras egna inlägg. Den som har kontot kan anmäla dem till dem som har servern, och dölja dem bara för sig själv.",
        "Replies are others' own posts. Whoever has the account can report them to those who have the server, and hide them only from themselves.",
    ),
    answers: [
        &[assumed(Yes)],
        &[assumed(No)],
        &[assumed_by(No, &FEDERATED_USER)],
        &[assumed_by(No, &FEDERATED_USER)],
        &[assumed(No)],
        &[known(No, &FEDERATED_REPLIES)],
        &[assumed(No)],
        &[assumed_by(Yes, &FEDERATED_USER)],
        &[assumed(No)],
        &[assumed(No)],
    ],
};

static WIKI: Preset = Preset {
    id: "wiki",
    name: Text::new("Wiki som är kommunens egen", "Wiki of the municipality's own"),
    aliases: &["wiki"],
    category: Category::Wiki,
    named: Named::Not,
    host: Host::Own,
    exists: None,
    note: Text::new(
        "Gäller en wiki som kommunen har själv. I en annans wiki, som Wikipedia, är sidan inte kommunens: där svarar kommunen bara för det som den själv skriver.",
        "Goes for a wiki that the municipality has itself. In somebody else's wiki, such as Wikipedia, the page is not the municipality's: there it answers only for what it writes itself.",
    ),
    answers: [
        &[known(Yes, &ANNEX_WIKI)],
        &[known(No, &ANNEX_WIKI)],
        &[known(Yes, &ANNEX_WIKI)],
        &[assumed(Yes)],
        &[known(Yes, &ANNEX_WIKI)],
        &[assumed(Yes)],
        &[assumed(Yes)],
        &[assumed(Yes)],
        &[assumed(No)],
        &[assumed(Yes)],
    ],
};

static FORUM_OWN_HOST: Preset = Preset {
    id: "forum-own-host",
    name: Text::new("Forum på egen server", "Forum on one's own server"),
    aliases: &[],
    category: Category::Forum,
    named: Named::Not,
    host: Host::Own,
    exists: None,
    note: Text::new("Som i phpBB, där moderatorerna styr alla inlägg.", "As in phpBB, where the moderators govern all posts."),
    answers: [
        &[assumed(Yes)],
        &[assumed_by(Yes, &PHPBB)],
        &[assumed_by(Yes, &PHPBB)],
        &[assumed_by(Yes, &PHPBB)],
        &[assumed_by(Yes, &PHPBB)],
        &[assumed_by(Yes, &PHPBB)],
        &[assumed(Yes)],
        &[assumed(Yes)],
        &[assumed(No)],
        &[assumed(Yes)],
    ],
};

static FORUM_HOSTED: Preset = Preset {
    id: "forum-hosted",
    name: Text::new("Forum hos en forumtjänst", "Forum with a forum service"),
    aliases: &[],
    category: Category::Forum,
    named: Named::Not,
    host: Host::Platform,
    exists: None,
    note: Text::new(
        "Gäller ett forum som kommunen administrerar. Vad tjänsten medger och om den ger statistik behöver kommunen själv säga.",
        "Goes for a forum that the municipality administers. What the service allows, and whether it gives statistics, the municipality has to say itself.",
    ),
    answers: [
        &[assumed(Yes)],
        &[UNKNOWN],
        &[assumed(Yes)],
        &[UNKNOWN],
        &[UNKNOWN],
        &[assumed(Yes)],
        &[assumed(Yes)],
        &[assumed(Yes)],
        &[UNKNOWN],
        &[UNKNOWN],
    ],
};

static SOCIAL_NEWS: Preset = Preset {
    id: "social-news",
    name: Text::new("Konto på en sida för sociala nyheter", "Account on a social news site"),
    aliases: &["reddit"],
    category: Category::SocialNews,
    named: Named::Not,
    host: Host::Platform,
    exists: None,
    note: Text::new(
        "Gäller ett konto som lämnar länkar. Har kommunen en egen avdelning där som den modererar kan den ta bort inlägg: ange det i profilen.",
        "Goes for an account that submits links. Where the municipality has a section of its own there that it moderates, it can remove posts: say so in the profile.",
    ),
    answers: [
        &[assumed(Yes)],
        &[assumed(No)],
        &[assumed_by(No, &REDDIT)],
        &[assumed(No)],
        &[assumed_by(No, &REDDIT)],
        &[assumed(No)],
        &[assumed(No)],
        &[assumed(Yes)],
        &[UNKNOWN],
        &[UNKNOWN],
    ],
};

static SOCIAL_BOOKMARKS: Preset = Preset {
    id: "social-bookmarks",
    name: Text::new("Sociala bokmärken", "Social bookmarks"),
    aliases: &["delicious"],
    category: Category::SocialBookmarks,
    named: Named::Not,
    host: Host::Platform,
    exists: None,
    note: Text::new(
        "Andra sparar bokmärken för sig själva. På kommunens lista kan de inte skriva.",
        "Others save bookmarks for themselves. They cannot write in the municipality's list.",
    ),
    answers: [
        &[assumed_by(No, &ANNEX_BOOKMARKS)],
        &[assumed(No)],
        &[assumed(No)],
        &[assumed(No)],
        &[assumed(No)],
        &[assumed(No)],
        &[assumed(Yes)],
        &[UNKNOWN],
        &[assumed(No)],
        &[assumed(No)],
    ],
};

static LOCATION_NETWORK: Preset = Preset {
    id: "location-network",
    name: Text::new("Plats i ett platsbaserat nätverk", "Venue in a location-based network"),
    aliases: &["foursquare"],
    category: Category::LocationNetwork,
    named: Named::Not,
    host: Host::Platform,
    exists: None,
    note: Text::new(
        "Som en plats i Foursquare: den läggs upp av tjänsten eller av besökare, och den som har bekräftat den kan anmäla inlägg men inte ta bort dem.",
        "As a venue in Foursquare: the service or visitors set it up, and whoever has confirmed it can report posts but not remove them.",
    ),
    answers: [
        &[known(Yes, &FOURSQUARE_2010)],
        &[assumed(No)],
        &[assumed_by(No, &FOURSQUARE_2010)],
        &[assumed(No)],
        &[assumed(No)],
        &[assumed(No)],
        &[known(No, &FOURSQUARE_2010)],
        &[assumed(No)],
        &[assumed_by(Yes, &FOURSQUARE_VENUE)],
        &[assumed(Yes)],
    ],
};

static MESSAGING_CHANNEL: Preset = Preset {
    id: "messaging-channel",
    name: Text::new("Kanal i en meddelandetjänst", "Channel in a messaging service"),
    aliases: &["telegram", "whatsapp"],
    category: Category::Other,
    named: Named::Not,
    host: Host::Platform,
    exists: Some(date(2015, 9, 22)),
    note: Text::new(
        "Gäller en kanal där bara kommunen skriver, som i Telegram när kanalerna kom 2015. Har kanalen en diskussionsgrupp kan följarna skriva: ange det i profilen.",
        "Goes for a channel where only the municipality writes, as in Telegram when channels came in 2015. Where the channel has a discussion group, followers can write: say so in the profile.",
    ),
    answers: [
        &[known(No, &TELEGRAM_2015)],
        &[assumed(No)],
        &[assumed_by(Yes, &TELEGRAM_FAQ)],
        &[assumed(No)],
        &[assumed(No)],
        &[assumed(Yes)],
        &[assumed(Yes)],
        &[assumed(Yes)],
        &[known(Yes, &TELEGRAM_2015)],
        &[UNKNOWN],
    ],
};

/// The platforms that are known.
pub const PRESETS: &[&Preset] = &[
    &FACEBOOK_PAGE,
    &FACEBOOK_GROUP,
    &BLOG_OWN_HOST,
    &BLOG_HOSTED,
    &TWITTER,
    &YOUTUBE,
    &INSTAGRAM,
    &LINKEDIN_PAGE,
    &TIKTOK,
    &FEDERATED_OWN,
    &FEDERATED_OTHER,
    &WIKI,
    &FORUM_OWN_HOST,
    &FORUM_HOSTED,
    &SOCIAL_NEWS,
    &SOCIAL_BOOKMARKS,
    &LOCATION_NETWORK,
    &MESSAGING_CHANNEL,
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use policy_rules::Finite;

    use super::*;
    use crate::platform::Capability;

    #[test]
    fn ids_and_aliases_mean_one_platform() {
        let mut seen = BTreeSet::new();
        for preset in PRESETS {
            assert!(seen.insert(preset.id), "{}", preset.id);
            for alias in preset.aliases.iter().filter(|alias| **alias != preset.id) {
                assert!(seen.insert(alias), "{alias}");
                assert_eq!(*alias, alias.to_lowercase());
            }
        }
    }

    #[test]
    fn answers_stand_by_date_and_say_where_they_are_found() {
        for preset in PRESETS {
            for (capability, stretches) in Capability::VALUES.iter().zip(preset.answers) {
                let place = format!("{} {}", preset.id, capability.name());
                assert!(stretches.first().is_some_and(|first| first.from.is_none()), "{place} begins late");
                assert!(stretches.windows(2).all(|pair| pair[0].from < pair[1].from), "{place} is not by date");
                for stretch in stretches {
                    assert_eq!(stretch.basis == Basis::Unknown, stretch.value.is_none(), "{place}");
                    assert!(stretch.basis != Basis::Documented || stretch.source.is_some(), "{place} names no source");
                }
            }
        }
    }

    #[test]
    fn every_category_of_the_annex_has_a_platform_but_the_search_engine_on_which_nobody_has_a_page() {
        for category in Category::VALUES {
            let any = PRESETS.iter().any(|preset| preset.category == *category);
            assert_eq!(any, *category != Category::BlogSearchEngine, "{}", category.name());
        }
    }
}
