//! Contact details: e-mail addresses, phone numbers and web addresses, each read by a parser made for it.

use email_address::{EmailAddress, Options};
use phonenumber::country;
use policy_core::written::steers;
use url::{Host, Url};

/// Whether a text is an e-mail address somebody can be written to. International addresses are.
///
/// ```
/// use activity_plan::contact::is_email;
/// assert!(is_email("biblioteket@kommun.example"));
/// assert!(is_email("förvaltning@kommunen-i-väst.example"));
/// assert!(!is_email("biblioteket@"));
/// ```
pub fn is_email(text: &str) -> bool {
    let options = Options::default().without_display_text().without_domain_literal().with_required_tld();
    // A quoted local part is allowed by the standard, and a slip of the pen in a form.
    !text.contains(|c: char| c.is_whitespace() || steers(c) || c == '"')
        && EmailAddress::parse_with_options(text, options).is_ok()
}

/// Whether a text is a phone number: a Swedish one as it is written in Sweden, or an international one that begins with `+` or
/// `00`.
///
/// ```
/// use activity_plan::contact::is_phone;
/// assert!(is_phone("0322-60 06 00"));
/// assert!(is_phone("+46 322 60 06 00"));
/// assert!(is_phone("+47 22 86 55 00"));
/// assert!(!is_phone("0322"));
/// ```
pub fn is_phone(text: &str) -> bool {
    let written = |c: char| c.is_ascii_digit() || "+-–/(). \u{a0}".contains(c);
    if text.is_empty() || !text.chars().all(written) {
        return false;
    }
    let international = text.strip_prefix("00").map(|rest| format!("+{rest}"));
    let plain = international.as_deref().unwrap_or(text).replace(['–', '/', '\u{a0}'], " ");
    phonenumber::parse(Some(country::SE), plain).is_ok_and(|number| number.is_valid())
}

/// Why a text is no web address that can stand in a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressFlaw {
    /// It is no web address.
    Unreadable,
    /// It is of another kind than http and https.
    Scheme,
    /// It holds a user name or a password.
    Credentials,
}

/// Reads a web address as the parsers of browsers do. `https://` may be left out, as in `www.kommunen.example`.
///
/// ```
/// use activity_plan::contact::{AddressFlaw, web_address};
/// assert_eq!(web_address("www.facebook.example/bibliotek").unwrap().as_str(), "https://www.facebook.example/bibliotek");
/// assert_eq!(web_address("https://räksmörgås.example").unwrap().host_str(), Some("xn--rksmrgs-5wao1o.example"));
/// assert_eq!(web_address("ftp://kommunen.example"), Err(AddressFlaw::Scheme));
/// ```
///
/// # Errors
///
/// When it is none, and why.
pub fn web_address(text: &str) -> Result<Url, AddressFlaw> {
    if text.contains(|c: char| c.is_whitespace() || steers(c)) || text.starts_with(['/', '\\']) {
        return Err(AddressFlaw::Unreadable);
    }
    let has_scheme = text.split_once(':').is_some_and(|(scheme, rest)| {
        rest.starts_with("//") || (!scheme.contains('.') && !rest.starts_with(|c: char| c.is_ascii_digit()))
    });
    let url = if has_scheme { Url::parse(text) } else { Url::parse(&format!("https://{text}")) };
    let url = url.map_err(|_| AddressFlaw::Unreadable)?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(AddressFlaw::Scheme);
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(AddressFlaw::Credentials);
    }
    match url.host() {
        Some(Host::Domain(domain)) if domain.trim_end_matches('.').contains('.') => Ok(url),
        _ => Err(AddressFlaw::Unreadable),
    }
}

/// Whether two web addresses lead to the same place: `https://`, `www.`, capital letters in the domain and a final slash do not tell
/// them apart.
///
/// ```
/// use activity_plan::contact::same_address;
/// assert!(same_address("www.Facebook.example/bibliotek", "https://facebook.example/bibliotek/"));
/// assert!(!same_address("https://facebook.example/bibliotek", "https://facebook.example/museet"));
/// ```
pub fn same_address(one: &str, other: &str) -> bool {
    let place = |text: &str| {
        let url = web_address(text).ok()?;
        let host = url.host_str()?.trim_end_matches('.').to_owned();
        let host = host.strip_prefix("www.").map(str::to_owned).unwrap_or(host);
        Some((
            host,
            url.port(),
            url.path().trim_end_matches('/').to_owned(),
            url.query().map(str::to_owned),
            url.fragment().map(str::to_owned),
        ))
    };
    match (place(one), place(other)) {
        (Some(one), Some(other)) => one == other,
        _ => one == other,
    }
}
