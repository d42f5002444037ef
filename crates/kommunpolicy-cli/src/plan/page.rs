//! The form as one HTML page to print, blank or filled in, that needs nothing else.

use askama::Template;
use kommunpolicy::Lang;

use super::sheet::{Content, Sheet};
use crate::files::Failure;

#[derive(Template)]
#[template(path = "plan.html")]
struct Page<'a> {
    sheet: &'a Sheet,
}

impl Page<'_> {
    fn code(&self) -> &'static str {
        self.t("sv", "en")
    }

    fn t(&self, sv: &'static str, en: &'static str) -> &'static str {
        self.sheet.t(sv, en)
    }

    fn lang(&self) -> Lang {
        self.sheet.lang
    }
}

/// The form as a page.
pub(crate) fn html(sheet: &Sheet) -> Result<String, Failure> {
    Page { sheet }.render().map_err(|error| Failure(error.to_string()))
}
