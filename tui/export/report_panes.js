// How the reports stand beside each other: which are shown, the locked rows, rolling together, the overview of each.
// Where the reader is, `here`, and which reports are shown, `shown`, is kept in report.js.

const MOST_PANES = 4;
const PANE_WIDTH = 360;
const MOST_RULED = 400;

const made = (name, text = "", ...classes) => {
  const node = document.createElement(name);
  node.textContent = text;
  node.classList.add(...classes);
  return node;
};

const articles = [...document.querySelectorAll("#panes > article")];
const texts = articles.map((article) => article.querySelector(".text"));
const rulers = [];
const scrolled = new Map();

// The present reports stay where they are; the current one is among them, and one that it is compared with.
function arrange() {
  const room = Math.max(1, Math.min(MOST_PANES, Math.floor(find("panes").clientWidth / PANE_WIDTH)));
  const next = shown.slice(0, room);
  if (!next.includes(here[0])) next.splice(Math.min(next.length, room - 1), 1, here[0]);
  const told = [...counterparts(here).keys()];
  const contradicting = (disputes.get(keyOf(here)) ?? []).map(({ to }) => to[0]);
  const wanted = contradicting.length ? contradicting : told;
  if (room > 1 && wanted.length && !wanted.some((article) => next.includes(article))) {
    next.splice(next.length < room ? next.length : next.findLastIndex((article) => article !== here[0]), 1, wanted[0]);
  }
  for (const article of [...told, ...data.names.keys()]) {
    if (next.length < room && !next.includes(article)) next.push(article);
  }
  shown = next.sort((one, other) => one - other);
  articles.forEach((article, number) => {
    article.classList.toggle("shown", shown.includes(number));
    article.classList.toggle("current", number === here[0]);
  });
}

function level(text, target, y) {
  const [before, after] = [text.firstElementChild, text.lastElementChild];
  const top = target.offsetTop - before.offsetHeight - y;
  const height = text.scrollHeight - before.offsetHeight - after.offsetHeight;
  before.style.height = `${Math.max(0, -top)}px`;
  after.style.height = `${Math.max(0, top + text.clientHeight - height)}px`;
  text.scrollTop = Math.max(0, top);
  scrolled.set(text, text.scrollTop);
}

// The current sentence keeps its place where it is in view, else comes to the upper third; its counterparts stand level.
function lockRows(found) {
  const text = texts[here[0]];
  const target = sentence(here);
  const together = [here, ...found.values()].filter(([article]) => shown.includes(article));
  const tallest = Math.max(...together.map((address) => sentence(address).offsetHeight));
  const room = Math.max(0, text.clientHeight - tallest - 8);
  const present = target.offsetTop - text.scrollTop;
  const natural = target.offsetTop - text.firstElementChild.offsetHeight;
  const y = present >= 8 && present <= room ? present : Math.min(room, natural, text.clientHeight / 3);
  for (const address of together) level(texts[address[0]], sentence(address), y);
}

function rollTogether(event) {
  const text = event.currentTarget;
  const by = text.scrollTop - (scrolled.get(text) ?? 0);
  for (const article of shown) {
    const other = texts[article];
    if (other !== text && by) other.scrollTop += by;
    scrolled.set(other, other.scrollTop);
    frame(article);
  }
}

// The overview beside each report

function rule(number) {
  const marks = [...data.marks[number]];
  const ruler = made("div", "", "ruler");
  ruler.setAttribute("aria-hidden", "true");
  const size = Math.max(1, Math.ceil(marks.length / MOST_RULED));
  for (let n = 0; n < marks.length; n += size) {
    const part = made("i", "", CLASSES[marks[n]]);
    part.style.flexGrow = words([number, n]).textContent.length;
    if (disputes.has(keyOf([number, n]))) part.classList.add("x");
    part.dataset.place = n;
    ruler.append(part);
  }
  ruler.append(made("b"));
  ruler.addEventListener("click", (event) => event.target.dataset.place && go([number, Number(event.target.dataset.place)]));
  articles[number].append(ruler);
  rulers[number] = ruler;
}

function frame(number) {
  const text = texts[number];
  const before = text.firstElementChild.offsetHeight;
  const height = Math.max(1, text.scrollHeight - before - text.lastElementChild.offsetHeight);
  const [top, end] = [text.scrollTop - before, text.scrollTop - before + text.clientHeight];
  const bracket = rulers[number].lastElementChild;
  bracket.style.top = `${(100 * Math.max(0, top)) / height}%`;
  bracket.style.height = `${(100 * (Math.min(height, end) - Math.max(0, top))) / height}%`;
}
