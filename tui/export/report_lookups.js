// What the data at the end of the document says: who matches whom, what belongs together, which words differ.
// An address is [article, sentence], both from 0; its key is "article-sentence". Nothing here changes the document.
"use strict";

const CLASSES = { "=": "e", "~": "r", '"': "q", "<": "c", ">": "h", "+": "o", " ": "n" };

const data = JSON.parse(document.getElementById("data").textContent);
const find = (id) => document.getElementById(id);
const keyOf = ([article, sentence]) => `${article}-${sentence}`;
const sentence = ([article, place]) => find(`s${article + 1}-${place + 1}`);
const words = (address) => sentence(address).lastElementChild;
const numbered = (article) => `${article + 1} ${data.names[article]}`;
const push = (map, key, value) => (map.has(key) ? map.get(key).push(value) : map.set(key, [value]));

// What belongs together

const partners = new Map();
data.matches.forEach(([a, s, b, t, kind, inner, band, score], number) => {
  push(partners, keyOf([a, s]), { to: [b, t], number, kind, band, score, isInner: inner === 1 });
  push(partners, keyOf([b, t]), { to: [a, s], number, kind, band, score, isInner: inner === 2 });
});
for (const found of partners.values()) found.sort((one, other) => other.score - one.score);
const passages = new Map();
data.passages.forEach((flat, number) => {
  const members = [];
  for (let n = 0; n < flat.length; n += 2) members.push([flat[n], flat[n + 1]]);
  for (const member of members) push(passages, keyOf(member), { number, members });
});
const disputes = new Map();
for (const [a, s, b, t, what, mine, theirs] of data.disagreements) {
  push(disputes, keyOf([a, s]), { to: [b, t], what, mine, theirs });
  push(disputes, keyOf([b, t]), { to: [a, s], what, mine: theirs, theirs: mine });
}

const matchesOf = (address) => partners.get(keyOf(address)) ?? [];
const glyph = ([article, place]) => [...data.marks[article]][place];

function passageOf(address) {
  const scores = new Map(matchesOf(address).map((match) => [keyOf(match.to), match.score]));
  const strength = ({ members }) => Math.max(...members.map((member) => scores.get(keyOf(member)) ?? 0));
  return [...(passages.get(keyOf(address)) ?? [])].sort((one, other) => strength(other) - strength(one))[0];
}

function isTarget(address, target) {
  const mark = glyph(address);
  if (target === "disputed") return disputes.has(keyOf(address));
  if (target === "only here") return mark === "+";
  return target === "shared" ? !"+ ".includes(mark) : '~"<>'.includes(mark);
}

function kindIn({ kind, isInner }) {
  const name = data.kinds[kind];
  if (name === "contained") return isInner ? "contained there" : "contained here";
  return name === "quote" ? "same quotation" : name;
}

// Words that differ

const WORD = /[\p{L}\p{N}]+(?:['’.,:-][\p{L}\p{N}]+)*/gu;
const wordsOf = (text) => [...text.matchAll(WORD)].map((found) => ({ at: found.index, word: found[0].toLowerCase() }));

function areOne(one, other) {
  if (one === other) return true;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same >= 4 && same * 10 >= 7 * Math.max(one.length, other.length) && !/\p{N}/u.test(one + other);
}

// Ranges of the words of a node that none of the others has; small words of the language do not count.
function differing(node, others, language) {
  if (!others.length) return [];
  const known = others.flatMap((other) => wordsOf(other.textContent));
  const small = new Set(data.stops[language]);
  return wordsOf(node.textContent)
    .filter((own) => !small.has(own.word) && !known.some(({ word }) => areOne(own.word, word)))
    .map(({ at, word }) => {
      const range = new Range();
      range.setStart(node.firstChild, at);
      range.setEnd(node.firstChild, at + word.length);
      return range;
    });
}
