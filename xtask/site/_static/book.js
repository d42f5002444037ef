// What the pages of the book can do besides being read.

"use strict";

// A table or a drawing that is wider than its page scrolls, with the keyboard too.
document.addEventListener("DOMContentLoaded", () => {
  // The timeline draws what the columns before it say, and is small on a narrow screen.
  for (const head of document.querySelectorAll("th")) {
    if (!["Tidslinje", "Timeline"].includes(head.textContent.trim())) continue;
    for (const row of head.closest("table").rows) row.cells[head.cellIndex].classList.add("timeline");
  }
  const wide = [...document.querySelectorAll('.table-wrapper, article p:has(> img[src$=".svg"])')];
  const focusable = () => wide.forEach((one) => one.toggleAttribute("tabindex", one.scrollWidth > one.clientWidth)
    && one.setAttribute("tabindex", "0"));
  focusable();
  new ResizeObserver(focusable).observe(document.body);
});

// The pages on the law: pick a date, and see what is cited on it. The days stand in the tables of the page on the law, and the page says from
// which day on they tell and up to which they were checked; the page day by day leads there.
document.addEventListener("DOMContentLoaded", () => {
  const place = document.querySelector(".law-date");
  if (!place) return;
  const { first, checked } = place.dataset;
  const text = document.documentElement.lang === "en" ? {
    name: "References on", all: "All days", show: "Show", none: "Nothing is cited on that day.",
    help: `A dash under From: the reference held already when the first policy was adopted, ${first}. A dash under Until: it has not ceased.`,
    early: `Choose a day from ${first} on: that is when the first policy was adopted, and earlier law is not in the book.`,
    unchecked: `The law is checked up to ${checked}. What has changed since is not in the book.`,
  } : {
    name: "Hänvisningar den", all: "Alla dagar", show: "Visa", none: "Inget åberopas den dagen.",
    help: `Ett streck under Från: hänvisningen gällde redan när den första policyn antogs, ${first}. Ett streck under Till och med: den har inte upphört.`,
    early: `Välj en dag från och med ${first}: då antogs den första policyn, och äldre rätt finns inte i boken.`,
    unchecked: `Lagen är kontrollerad till och med ${checked}. Det som har ändrats senare finns inte i boken.`,
  };
  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const here = /\/law\.html$/.test(location.pathname);
  const day = make("input", { type: "date", id: "law-date", name: "date", min: first, required: !here });
  const label = make("label", { htmlFor: "law-date", textContent: text.name });
  const button = make("button", { type: here ? "reset" : "submit", textContent: here ? text.all : text.show });
  const note = make("p", { role: "status" });
  const form = make("form", { action: "law.html" }, label, " ", day, " ", button);
  place.append(form);
  if (!here) return;
  place.append(make("p", { textContent: text.help }), note);

  const concepts = [...document.querySelectorAll("h1 ~ section")];
  const contents = [...document.querySelectorAll(".toc-tree a")];
  const show = () => {
    const early = day.value !== "" && day.value < first;
    for (const concept of concepts) {
      const rows = [...concept.querySelectorAll("tbody tr")];
      for (const row of rows) {
        const [from, until] = [1, 2].map((cell) => row.cells[cell].textContent.trim());
        const holds = !early && (from === "–" || from <= day.value) && (until === "–" || day.value <= until);
        row.hidden = day.value !== "" && !holds;
      }
      concept.hidden = rows.every((row) => row.hidden);
      const listed = contents.find((link) => link.hash === `#${concept.id}`);
      if (listed) listed.parentElement.hidden = concept.hidden;
    }
    const none = concepts.every((concept) => concept.hidden);
    note.textContent = early ? text.early : [none && text.none, day.value > checked && text.unchecked].filter(Boolean).join(" ");
  };
  day.addEventListener("input", show);
  form.addEventListener("reset", () => { day.value = ""; show(); });
  form.addEventListener("submit", (event) => event.preventDefault());
  const given = new URLSearchParams(location.search).get("date");
  if (given) {
    day.value = given;
    show();
  }
});
