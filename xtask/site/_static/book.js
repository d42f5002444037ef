// What the pages of the book can do besides being read.

"use strict";

// A table or a drawing that is wider than its page scrolls, with the keyboard too.
document.addEventListener("DOMContentLoaded", () => {
  const wide = [...document.querySelectorAll('.table-wrapper, article p:has(> img[src$=".svg"])')];
  const focusable = () => wide.forEach((one) => one.toggleAttribute("tabindex", one.scrollWidth > one.clientWidth)
    && one.setAttribute("tabindex", "0"));
  focusable();
  new ResizeObserver(focusable).observe(document.body);
});

// The page on the law: pick a date, and see what is cited on it. The days stand in the page's own tables.
document.addEventListener("DOMContentLoaded", () => {
  if (!/\/law\.html$/.test(location.pathname)) return;
  const english = document.documentElement.lang === "en";
  const [name, all, none] = english
    ? ["References on", "All days", "Nothing is cited on that day."]
    : ["Hänvisningar den", "Alla dagar", "Inget åberopas den dagen."];
  const day = Object.assign(document.createElement("input"), { type: "date", id: "law-date" });
  const label = Object.assign(document.createElement("label"), { htmlFor: "law-date", textContent: name });
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: all });
  const empty = Object.assign(document.createElement("p"), { textContent: none, hidden: true });
  empty.setAttribute("role", "status");
  const form = document.createElement("p");
  form.className = "law-date";
  form.append(label, " ", day, " ", button);
  document.querySelector("h1").nextElementSibling.after(form, empty);

  const concepts = [...document.querySelectorAll("h1 ~ section")];
  const show = () => {
    for (const concept of concepts) {
      const rows = [...concept.querySelectorAll("tbody tr")];
      for (const row of rows) {
        const [from, until] = [1, 2].map((cell) => row.cells[cell].textContent.trim());
        const holds = (from === "–" || from <= day.value) && (until === "–" || day.value <= until);
        row.hidden = day.value !== "" && !holds;
      }
      concept.hidden = rows.every((row) => row.hidden);
    }
    empty.hidden = !concepts.every((concept) => concept.hidden);
  };
  day.addEventListener("input", show);
  button.addEventListener("click", () => { day.value = ""; show(); });
});
