// The screen in a browser. The document is complete without this; here it is arranged, and one can move about in it.
// Look-ups are those of report_lookups.js, panes those of report_panes.js. Text is only ever set as text, never as markup.

const TARGETS = { n: "shared", r: "reworded", u: "only here", d: "disputed" };

// Where the reader is

let here = [0, 0];
let followed = new Map();
const trail = [];
const places = data.names.map(() => 0);
let shown = [];
let tellsWhy = false;
let reasons = null;
const tabs = made("div", "", "tabs");

// Per other article, in order, the sentence that says what this one says: where one followed it from, else its best
// match, else another of its passage.
function counterparts(address) {
  const found = new Map(address === here ? followed : []);
  for (const { to } of matchesOf(address)) if (!found.has(to[0])) found.set(to[0], to);
  for (const to of passageOf(address)?.members ?? []) if (!found.has(to[0])) found.set(to[0], to);
  found.delete(address[0]);
  return new Map([...found].sort(([one], [other]) => one - other));
}

function go(address, message = "", chain = new Map()) {
  places[here[0]] = here[1];
  here = address;
  followed = chain;
  for (const [article, place] of counterparts(here).values()) places[article] = place;
  show(message);
}

function step(count) {
  const place = here[1] + count;
  if (place >= 0 && place < data.marks[here[0]].length) go([here[0], place]);
  else show(count > 0 ? "last sentence" : "first sentence");
}

function seek(target, count) {
  const total = [...data.marks[here[0]]].length;
  for (let n = 1; n <= total; n++) {
    const place = (here[1] + count * n + total * n) % total;
    if (place === here[1] || !isTarget([here[0], place], target)) continue;
    const wrapped = count > 0 ? place < here[1] : place > here[1];
    go([here[0], place], wrapped ? `wrapped to the ${count > 0 ? "first" : "last"} sentence that is ${target}` : "");
    return;
  }
  show(isTarget(here, target) ? `the only sentence that is ${target} here` : `no sentence is ${target} here`);
}

function follow() {
  const found = counterparts(here);
  const count = data.names.length;
  for (let n = 1; n < count; n++) {
    const to = found.get((here[0] + n) % count);
    if (!to) continue;
    trail.push(here);
    go(to, "", new Map([...followed, [here[0], here], [to[0], to]]));
    return;
  }
  show("no other source to follow it to");
}

function back() {
  if (trail.length) go(trail.pop());
  else show("nothing to go back to");
}

function switchTo(article) {
  if (article >= 0 && article < data.names.length) {
    go(counterparts(here).get(article) ?? [article, article === here[0] ? here[1] : places[article]]);
  } else show(`there is no source ${article + 1}`);
}

const switchBy = (count) => switchTo((here[0] + count + data.names.length) % data.names.length);

function jump(address) {
  if (keyOf(address) !== keyOf(here)) trail.push(here);
  view("articles");
  go(address);
}

// What is on the screen

function show(message = "", focus = true) {
  if (current() !== "articles") return;
  arrange();
  const found = counterparts(here);
  for (const node of document.querySelectorAll(".here, .there")) {
    node.classList.remove("here", "there");
    node.removeAttribute("aria-current");
    node.tabIndex = -1;
  }
  for (const { to } of matchesOf(here)) sentence(to).classList.add("there");
  for (const to of found.values()) sentence(to).classList.add("there");
  const target = sentence(here);
  target.classList.add("here");
  target.setAttribute("aria-current", "true");
  target.tabIndex = 0;
  if (focus) target.focus({ preventScroll: true });
  for (const article of shown) note(article, found);
  find("status").textContent = [message, ...status(found)].filter(Boolean).join(" · ");
  tell(found);
  lockRows(found);
  shown.forEach(frame);
  underline(found);
  [...tabs.children].forEach((tab, number) => tab.setAttribute("aria-pressed", String(number === here[0])));
  tabs.children[here[0]].scrollIntoView({ block: "nearest", inline: "nearest" });
}

function note(article, found) {
  const at = article === here[0] ? here : found.get(article);
  const said = at ? `${at[1] + 1}/${[...data.marks[article]].length}` : "not told here";
  articles[article].querySelector(".note").textContent = said;
}

function status(found) {
  const disputed = (disputes.get(keyOf(here)) ?? []).slice(0, 1);
  return [
    ...disputed.map(({ to, mine, theirs }) => `! “${mine}” here, “${theirs}” in ${numbered(to[0])}`),
    whatItIs(),
    ...whoElse(found),
  ];
}

function whatItIs() {
  const label = (sentence(here).querySelector(".m").getAttribute("aria-label") ?? "").split(",")[0];
  const target = ["only here", "reworded", "shared"].find((one) => isTarget(here, one));
  if (!target) return label;
  const places = [...data.marks[here[0]]].map((_, place) => place).filter((place) => isTarget([here[0], place], target));
  const sort = label === target ? "" : ` ${target}`;
  return `${label},${sort} ${places.indexOf(here[1]) + 1} of ${places.length}`;
}

function whoElse(found) {
  const told = new Set([data.voices[here[0]]]);
  const others = [...found.values()].filter(([a]) => !told.has(data.voices[a]) && told.add(data.voices[a]));
  const total = new Set(data.voices).size;
  if (!others.length) return [];
  const by = told.size === total ? `told by all ${total}` : `told by ${told.size} of ${total}`;
  return [by, `also in ${others.map(([article]) => numbered(article)).join(", ")}`];
}

function tell(found) {
  const panel = find("panel");
  panel.replaceChildren();
  const isNarrow = shown.length === 1;
  panel.hidden = !(tellsWhy || (isNarrow && found.size));
  if (tellsWhy) panel.append(...why(found));
  else if (isNarrow) panel.append(...[...found.values()].slice(0, 3).map(peek));
}

function peek(address) {
  const line = made("p", "", "peek");
  line.append(link(address), " ", words(address).textContent);
  return line;
}

function link(address) {
  const node = made("a", `${glyph(address)} ${numbered(address[0])}`, CLASSES[glyph(address)]);
  node.href = `#${sentence(address).id}`;
  return node;
}

function why(found) {
  reasons ??= JSON.parse(find("reasons").textContent);
  const direct = new Map();
  for (const match of matchesOf(here)) if (!direct.has(match.to[0])) direct.set(match.to[0], match);
  const lines = [];
  for (const [article] of found) {
    const match = direct.get(article);
    lines.push(made("h3", match ? `${numbered(article)}: ${kindIn(match)}, ${data.bands[match.band]}` : numbered(article)));
    if (!match) lines.push(made("p", "no direct match; both match another sentence of this passage"));
    for (const [isFor, name] of match ? [[1, "for"], [0, "against"]] : []) {
      const said = reasons.matches[match.number].filter(([sign]) => sign === isFor).map(inWords);
      if (said.length) lines.push(made("p", `${name}: ${said.join(" · ")}`));
    }
  }
  return lines.length ? lines : [made("p", "only here: nothing in the other sources comes near enough")];
}

const inWords = ([, name, ...said]) => reasons.names[name] + (said.length ? `: ${said.join(", ")}` : "");

function underline(found) {
  if (!globalThis.Highlight) return;
  const others = [...found.values()].filter(([article]) => shown.includes(article));
  const ranges = differing(words(here), others.map(words), data.languages[here[0]]);
  for (const other of others) ranges.push(...differing(words(other), [words(here)], data.languages[other[0]]));
  CSS.highlights.set("differs", new Highlight(...ranges));
}

function openWordings() {
  const groups = new Map();
  for (const address of [here, ...counterparts(here).values()]) push(groups, words(address).textContent, address);
  const rows = [...groups].map(([text, addresses]) => {
    const row = made("li");
    row.append(...addresses.flatMap((address) => [link(address), " "]), made("p", text));
    return row;
  });
  const list = find("wordings").querySelector("ol");
  list.replaceChildren(...rows);
  find("wordings-heading").textContent = `${rows.length} ${rows.length === 1 ? "wording" : "wordings"}`;
  find("wordings").showModal();
  if (!globalThis.Highlight) return;
  const [first, ...rest] = [...list.querySelectorAll("p")];
  CSS.highlights.set("differs", new Highlight(...rest.flatMap((text) => differing(text, [first], data.languages[here[0]]))));
}

// Views

const sections = [...document.querySelectorAll("main > section")];
const current = () => sections.find((section) => !section.hidden).id;

function view(id) {
  for (const section of sections) section.hidden = section.id !== id;
  for (const part of document.querySelectorAll(".top nav a")) {
    if (part.hash === `#${id}`) part.setAttribute("aria-current", "page");
    else part.removeAttribute("aria-current");
  }
  document.querySelector(".bar").hidden = id !== "articles";
  if (id === "articles") show();
}

function toggleMatrix() {
  if (current() === "passages") return view("articles");
  view("passages");
  const row = find(`p${(passageOf(here)?.number ?? -1) + 1}`);
  row?.scrollIntoView({ block: "center" });
  row?.querySelector("a")?.focus({ preventScroll: true });
}

function sortRows(order) {
  const rows = find("rows");
  const told = (row) => Number(row.dataset.voices);
  const ranks = { most: (row) => -told(row), one: told, disputed: (row) => (row.classList.contains("x") ? 0 : 1) };
  const rank = ranks[order] ?? (() => 0);
  rows.append(...[...inOrder].sort((one, other) => rank(one) - rank(other)));
}

function open(hash) {
  const id = decodeURIComponent(hash.slice(1));
  const target = find(id);
  const place = /^s(\d+)-(\d+)$/.exec(id);
  const article = /^a(\d+)$/.exec(id);
  if (!target) return false;
  if (place) jump([place[1] - 1, place[2] - 1]);
  else if (article) jump([article[1] - 1, places[article[1] - 1]]);
  else {
    const section = target.closest("main > section");
    if (!section) return false;
    view(section.id);
    if (target !== section) target.scrollIntoView({ block: "center" });
    if (target !== section) target.querySelector("a")?.focus({ preventScroll: true });
  }
  return true;
}

// Keys and presses

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  ArrowDown: () => step(1),
  ArrowUp: () => step(-1),
  g: () => go([here[0], 0]),
  G: () => go([here[0], [...data.marks[here[0]]].length - 1]),
  l: () => switchBy(1),
  h: () => switchBy(-1),
  ArrowRight: () => switchBy(1),
  ArrowLeft: () => switchBy(-1),
  Enter: follow,
  Backspace: back,
  w: toggleWhy,
  v: openWordings,
};

function toggleWhy() {
  tellsWhy = !tellsWhy;
  document.querySelector('[data-key="w"]').setAttribute("aria-pressed", String(tellsWhy));
  show();
}

function press(key) {
  if (key === "?") return find("help").showModal();
  if (key === "m") return toggleMatrix();
  if (current() !== "articles") return false;
  const target = TARGETS[key.toLowerCase()];
  if (target && key.length === 1) return seek(target, key === key.toLowerCase() ? 1 : -1);
  if (/^[1-9]$/.test(key)) return switchTo(Number(key) - 1);
  return KEYS[key] ? KEYS[key]() : false;
}

function typed(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || document.querySelector("dialog[open]")) return;
  const isInText = Boolean(event.target.closest?.(".s"));
  const isControl = Boolean(event.target.closest?.("a, button, input, select, summary"));
  if (event.key === "Escape" && isInText) return tabs.children[here[0]].focus();
  if (event.key === "Tab" && isInText) {
    event.preventDefault();
    return switchBy(event.shiftKey ? -1 : 1);
  }
  if ((isControl && (event.key === "Enter" || event.key.startsWith("Arrow"))) || event.target.matches?.("select, input")) return;
  if (!find("keys-on").checked && event.key.length === 1 && event.key !== "?") return;
  if (press(event.key) !== false) event.preventDefault();
}

function pressed(event) {
  const anchor = event.target.closest("a[href^='#']");
  if (anchor && anchor.className !== "skip") {
    if (open(anchor.hash)) event.preventDefault();
    for (const dialog of document.querySelectorAll("dialog[open]")) dialog.close();
    return;
  }
  const button = event.target.closest("[data-key]");
  if (button) return void press(button.dataset.key);
  const text = event.target.closest(".s");
  if (text && getSelection().isCollapsed) open(`#${text.id}`);
}

function hint(event) {
  for (const node of document.querySelectorAll(".hinted")) node.classList.remove("hinted");
  const at = event.target.closest?.(".s")?.id.match(/^s(\d+)-(\d+)$/);
  if (at) for (const to of counterparts([at[1] - 1, at[2] - 1]).values()) sentence(to).classList.add("hinted");
}

// Start

let inOrder = [];
if (articles.length && data.marks.every((marks) => marks.length)) {
  document.documentElement.classList.add("js");
  inOrder = [...find("rows").children];
  texts.forEach((text, number) => {
    text.prepend(made("div"));
    text.append(made("div"));
    text.addEventListener("scroll", rollTogether, { passive: true });
    rule(number);
    const tab = made("button", numbered(number));
    tab.type = "button";
    tab.addEventListener("click", () => switchTo(number));
    tabs.append(tab);
  });
  tabs.setAttribute("role", "group");
  tabs.setAttribute("aria-label", "Sources");
  find("panes").before(tabs);
  const order = made("label", "Order ", "order");
  const choice = made("select");
  for (const [value, text] of [["", "as told"], ["most", "told by most first"], ["one", "told by one first"], ["disputed", "disputed first"]]) {
    const option = made("option", text);
    option.value = value;
    choice.append(option);
  }
  choice.addEventListener("change", () => sortRows(choice.value));
  order.append(choice);
  find("passages-heading").after(order);
  find("panes").addEventListener("mouseover", hint);
  find("wordings").addEventListener("close", () => show());
  document.addEventListener("click", pressed);
  document.addEventListener("keydown", typed);
  addEventListener("hashchange", () => open(location.hash));
  addEventListener("resize", () => show("", false));
  view("articles");
  if (location.hash) open(location.hash);
}
