// The explorer on a decision's page: choose what is known, leave the rest open, and see what it comes to.
//
// The page holds the decision's whole table as JSON: its facts, its outcomes, every different answer, and for each case the place of its
// answer. Nothing else is known here: what is possible, what to ask and what would change are looked up in that table, for any decision alike.

"use strict";

(() => {
  const TEXTS = {
    sv: {
      open: "Vet inte", date: "Datum", byDate: "Datumet avgör.", restart: "Börja om", link: "Länk till dessa svar",
      answer: "Svar", because: "Därför", possible: "Möjliga svar", next: "Nästa fråga", later: "Andra frågor som kan avgöra",
      change: "För ett annat svar", otherDay: "Ett annat svar förutsätter en annan dag", or: "om andra uppgifter tillåter det", all: "allt detta",
      idle: "Påverkar inte svaret nu.", undecided: (count) => `Svaret är öppet: ${count} svar är möjliga.`,
      tooEarly: (first) => `Välj en dag från och med ${first}.`,
      unchecked: (checked) => `Lagen är kontrollerad till och med ${checked}. Det som har ändrats senare är inte med.`,
      cleared: "Datumet är borttaget: det ger ett annat svar på frågan än det som är valt.",
      same: "Svaret är klart, men vilken regel det följer av beror på det som inte är känt.",
    },
    en: {
      open: "Not known", date: "Date", byDate: "The date decides.", restart: "Start over", link: "Link to these answers",
      answer: "Answer", because: "Because", possible: "Possible answers", next: "Next question", later: "Other questions that may decide",
      change: "For another answer", otherDay: "Another answer takes another day", or: "if other facts allow it", all: "all of these",
      idle: "Does not affect the answer now.", undecided: (count) => `The answer is open: ${count} answers are possible.`,
      tooEarly: (first) => `Choose a day from ${first} on.`,
      unchecked: (checked) => `The law is checked up to ${checked}. What has changed since is not in it.`,
      cleared: "The date is taken away: it gives another answer to the question than the one that is chosen.",
      same: "The answer is settled, but which rule it follows from depends on what is not known.",
    },
  };
  const OPEN = -1;

  /** What can be asked of a table. A case is a list with the position of each fact's value, or OPEN. */
  class Table {
    constructor(data) {
      Object.assign(this, data);
      this.radices = this.facts.map((fact) => fact.values.length);
      this.strides = this.radices.map((_, place) => this.radices.slice(place + 1).reduce((all, radix) => all * radix, 1));
    }

    open(known) {
      return known.flatMap((value, place) => value === OPEN ? [place] : []);
    }

    /** The answers of all completions; the last open fact turns fastest. */
    run(known) {
      let indices = [known.reduce((index, value, place) => index + (value === OPEN ? 0 : value * this.strides[place]), 0)];
      for (const place of this.open(known)) {
        indices = indices.flatMap((index) => this.facts[place].values.map((_, value) => index + value * this.strides[place]));
      }
      return indices.map((index) => this.answers[this.cases[index]]);
    }

    possible(known) {
      return new Set(this.run(known).map((answer) => answer.outcome));
    }

    /** The outcome and its reasons, or the outcomes still possible and what to ask, the most decisive first. */
    settle(known) {
      const answers = this.run(known);
      const possible = [...new Set(answers.map((answer) => answer.outcome))].sort((a, b) => a - b);
      if (possible.length > 1) {
        return { possible, because: [], ask: this.questions(known, answers.map((answer) => answer.outcome)) };
      }
      const because = answers[0].because.filter((rule) => answers.every((answer) => answer.because.includes(rule)));
      if (because.length) return { possible, because, ask: [] };
      const reasons = [];
      const classes = answers.map(({ because }) => {
        const key = because.join();
        if (!reasons.includes(key)) reasons.push(key);
        return reasons.indexOf(key);
      });
      return { possible, because: [], ask: this.questions(known, classes) };
    }

    /** The open facts by which completions of different class differ, the one that separates the classes best first. */
    questions(known, classes) {
      const open = this.open(known);
      const radices = open.map((place) => this.radices[place]);
      const kinds = Math.max(...classes) + 1;
      const ranked = open.flatMap((fact, place) => {
        const radix = radices[place];
        const stride = radices.slice(place + 1).reduce((all, radix) => all * radix, 1);
        const value = (index) => Math.floor(index / stride) % radix;
        if (classes.every((kind, index) => kind === classes[index - value(index) * stride])) return [];
        const counts = new Array(radix * kinds).fill(0);
        classes.forEach((kind, index) => { counts[value(index) * kinds + kind] += 1; });
        return [{ fact, purity: radix * counts.reduce((sum, count) => sum + count * count, 0) }];
      });
      return ranked.sort((a, b) => b.purity - a.purity || a.fact - b.fact).map(({ fact }) => fact);
    }

    /** For each outcome that is ruled out: the fewest known facts that would have to be different for it. */
    wouldChange(known) {
      const possible = this.possible(known);
      const wanted = new Set(this.outcomes.map((_, outcome) => outcome).filter((outcome) => !possible.has(outcome)));
      const unsettled = new Set();
      const found = new Map();
      const changes = [];
      const facts = [...known];
      const see = (last) => {
        const now = this.possible(facts);
        const settles = now.size === 1;
        for (const outcome of now) {
          if (!wanted.has(outcome) && !(settles && unsettled.has(outcome))) continue;
          found.set(outcome, { outcome, changes: [...changes, last], settles });
          wanted.delete(outcome);
          if (settles) unsettled.delete(outcome);
          else unsettled.add(outcome);
        }
      };
      const walk = (fields, size, last) => {
        for (let place = size === 1 ? last : 0; place < fields.length; place += 1) {
          if (!(wanted.size || unsettled.size) || fields.length < place + size) return;
          const field = fields[place];
          const before = facts[field];
          for (let to = 0; to < this.radices[field]; to += 1) {
            if (to === before) continue;
            facts[field] = to;
            if (size === 1) {
              see({ field, to });
            } else {
              changes.push({ field, to });
              walk(fields.slice(place + 1), size - 1, Math.max(0, last - place - 1));
              changes.pop();
            }
          }
          facts[field] = before;
        }
      };
      const given = known.flatMap((value, place) => value === OPEN ? [] : [place]).reverse();
      const undated = given.filter((place) => !this.facts[place].byDate);
      const fields = [...undated, ...given.filter((place) => this.facts[place].byDate)];
      for (let size = 1; size <= fields.length; size += 1) {
        walk(undated, size, 0);
        walk(fields, size, undated.length);
        unsettled.clear();
      }
      for (const change of found.values()) change.changes.sort((a, b) => a.field - b.field);
      return [...found.values()].sort((a, b) => a.outcome - b.outcome);
    }
  }

  /** An element with attributes and children. */
  function el(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  }

  /** The page of a rule. */
  function rulePage(rule) {
    const anchor = rule.toLowerCase().replaceAll(".", "");
    return `../rules/${rule.split(".")[0]}.html#${anchor}`;
  }

  function provisionPage(provision) {
    return `../provisions.html#${provision.toLowerCase().replaceAll(".", "")}`;
  }

  function start(root) {
    const lang = document.documentElement.lang === "en" ? "en" : "sv";
    const text = TEXTS[lang];
    const table = new Table(JSON.parse(root.querySelector("script").textContent));
    const { outcomes } = table;
    const known = table.facts.map(() => OPEN);
    const fieldsets = table.facts.map((fact, place) => fieldset(fact, place));
    const summary = el("div", { class: "explorer-summary", role: "status" });
    const details = el("div", { class: "explorer-details" });
    const result = el("div", { class: "explorer-result" }, summary, details);
    const form = el("form", { class: "explorer-facts" });
    const dated = table.facts.flatMap(({ byDate }, place) => byDate ? [place] : []);
    const { checked } = root.dataset;
    const first = dated.map((place) => table.facts[place].byDate[0].from).sort()[0];
    const date = el("input", { type: "date", id: "explorer-date", min: first ?? "", "aria-describedby": "explorer-date-note" });
    const dateNote = el("span", { class: "explorer-note", id: "explorer-date-note", role: "status" });
    const restart = el("button", { type: "reset" }, text.restart);
    const link = el("a", { href: "?" }, text.link);
    if (dated.length) form.append(el("p", {}, el("label", { for: "explorer-date" }, text.date), " ", date, " ", dateNote));
    form.append(...fieldsets, el("p", { class: "explorer-actions" }, restart, link));

    function fieldset(fact, place) {
      const choices = [{ name: "", label: text.open }, ...fact.values.map(({ name, label }) => ({ name, label: label[lang] }))];
      const note = el("span", { class: "explorer-note" }, fact.byDate ? text.byDate : "");
      const set = el("fieldset", { "data-fact": fact.fact, id: `fact-${fact.fact}` }, el("legend", {}, fact.question[lang], " ", note));
      choices.forEach(({ name, label }, at) => {
        const radio = el("input", { type: "radio", name: fact.fact, value: name });
        radio.checked = at === 0;
        radio.defaultChecked = at === 0;
        radio.addEventListener("change", () => {
          known[place] = at - 1;
          keepDateTrue();
          show();
        });
        set.append(el("label", {}, radio, " ", label));
      });
      return set;
    }

    /** Chooses a value, as a click on it does. */
    function choose(place, value) {
      known[place] = value;
      fieldsets[place].querySelectorAll("input")[value + 1].checked = true;
    }

    /** The value that a fact has on the date that is chosen. */
    function onDate(place) {
      return table.facts[place].byDate.filter(({ from }) => from <= date.value).at(-1)?.value ?? OPEN;
    }

    /** Chooses what the date settles, and says what it does not. */
    function takeDate() {
      for (const place of dated) choose(place, onDate(place));
      if (date.value && date.value < first) dateNote.textContent = text.tooEarly(first);
      else dateNote.textContent = date.value > checked ? text.unchecked(checked) : "";
    }

    /** Takes the date away where a fact that it settles was chosen otherwise. */
    function keepDateTrue() {
      if (!date.value || dated.every((place) => known[place] === onDate(place))) return;
      date.value = "";
      dateNote.textContent = text.cleared;
    }

    date.addEventListener("change", () => { takeDate(); show(); });
    form.addEventListener("reset", () => {
      known.fill(OPEN);
      date.value = dateNote.textContent = "";
      show();
    });
    // What has the focus is not beneath the answer, where that lies upon the questions.
    form.addEventListener("focusin", ({ target }) => target.scrollIntoView({ block: "nearest", behavior: "instant" }));
    form.addEventListener("submit", (event) => event.preventDefault());

    const label = (outcome) => outcomes[outcome].label[lang];
    const question = (place) => table.facts[place].question[lang];
    const toQuestion = (place) => {
      const anchor = el("a", { href: `#fact-${table.facts[place].fact}`, "data-fact": table.facts[place].fact }, question(place));
      anchor.addEventListener("click", (event) => {
        event.preventDefault();
        fieldsets[place].scrollIntoView({ block: "center" });
        fieldsets[place].querySelector("input:checked").focus({ preventScroll: true });
      });
      return anchor;
    };

    function show() {
      const { possible, because, ask } = table.settle(known);
      const settled = because.length > 0;
      fieldsets.forEach((set, place) => {
        const idle = known[place] === OPEN && !ask.includes(place);
        set.classList.toggle("explorer-next", place === ask[0]);
        set.classList.toggle("explorer-idle", idle);
        const note = set.querySelector(".explorer-note");
        note.textContent = [table.facts[place].byDate ? text.byDate : "", idle ? text.idle : ""].filter(Boolean).join(" ");
      });
      const byDate = date.value >= first;
      const query = new URLSearchParams(known.flatMap((value, place) => {
        const { fact, values } = table.facts[place];
        return value === OPEN || (byDate && dated.includes(place)) ? [] : [[fact, values[value].name]];
      }));
      if (byDate) query.set("date", date.value);
      link.href = `?${query}`;
      result.dataset.settled = settled;
      if (settled) answered(possible[0], because);
      else undecided(possible, ask);
    }

    function answered(outcome, because) {
      const reasons = because.map((at) => {
        const { rule, text, provisions } = table.rules[at];
        const grounds = provisions.flatMap((provision) => [", ", el("a", { href: provisionPage(provision) }, provision)]);
        return el("li", { "data-rule": rule }, text[lang], " ", el("a", { href: rulePage(rule) }, rule), ...grounds);
      });
      const all = table.wouldChange(known);
      // Nobody can change the date.
      const undated = all.filter(({ changes }) => !changes.some(({ field }) => dated.includes(field)));
      const others = (undated.length ? undated : all).map(({ outcome, changes, settles }) => {
        const told = changes.map(({ field, to }) => {
          const { fact, values } = table.facts[field];
          return el("li", { "data-fact": fact, "data-to": values[to].name }, question(field), " → ", el("strong", {}, values[to].label[lang]));
        });
        const attributes = { "data-outcome": outcomes[outcome].name, "data-settles": settles };
        const conditions = [settles ? "" : `, ${text.or}`, told.length > 1 ? ` (${text.all})` : "", ":"];
        return el("li", attributes, el("strong", {}, label(outcome)), ...conditions, el("ul", {}, ...told));
      });
      summary.replaceChildren(
        el("p", { class: "explorer-outcome", "data-outcome": outcomes[outcome].name }, `${text.answer}: `, el("strong", {}, label(outcome))),
      );
      details.replaceChildren(el("h3", {}, text.because), el("ul", { class: "explorer-because" }, ...reasons));
      if (others.length) {
        details.append(el("h3", {}, undated.length ? text.change : text.otherDay), el("ul", { class: "explorer-change" }, ...others));
      }
    }

    function undecided(possible, ask) {
      summary.replaceChildren(el("p", {}, possible.length === 1 ? text.same : text.undecided(possible.length)));
      if (ask.length) summary.append(el("p", { class: "explorer-ask" }, `${text.next}: `, toQuestion(ask[0])));
      const items = possible.map((outcome) => el("li", { "data-outcome": outcomes[outcome].name }, label(outcome)));
      details.replaceChildren(el("h3", {}, text.possible), el("ul", { class: "explorer-possible" }, ...items));
      if (ask.length > 1) {
        const later = ask.slice(1).map((place) => el("li", {}, toQuestion(place)));
        details.append(el("h3", {}, text.later), el("ul", { class: "explorer-ask" }, ...later));
      }
    }

    const given = new URLSearchParams(location.search);
    if (dated.length && given.has("date")) {
      date.value = given.get("date");
      takeDate();
    }
    for (const [fact, value] of given) {
      const place = table.facts.findIndex((known) => known.fact === fact);
      const position = table.facts[place]?.values.findIndex(({ name }) => name === value) ?? OPEN;
      if (position !== OPEN) choose(place, position);
    }
    keepDateTrue();
    root.append(form, result);
    root.dataset.ready = "";
    show();
  }

  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll(".explorer").forEach(start));
})();
