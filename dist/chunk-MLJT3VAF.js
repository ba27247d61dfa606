import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  visible,
  visibleName
} from "./chunk-AF6UMH7P.js";

// src/report/escape/sarif-text.ts
function sarifText(text, limit) {
  return sarifLiteral(visible(text, limit));
}
function sarifLiteral(text) {
  return text.replace(/[\\[\]]/g, (char) => `\\${char}`).replace(/[{}]/g, (char) => char + char);
}
function relativeUri(path) {
  return path.replace(new RegExp("\\p{Cs}", "gu"), "�").split("/").filter((segment) => !["", ".", ".."].includes(segment)).map(encodeURIComponent).join("/");
}

// src/report/sarif-rules.ts
var PROJECT_URL = "https://github.com/depsec/action";
var SARIF_LEVELS = {
  CRITICAL: "error",
  HIGH: "error",
  MEDIUM: "warning",
  LOW: "note",
  INFO: "note"
};
function sarifRules(docs, findings) {
  const gravest = gravestByRule(findings);
  const documented = new Set(docs.map(({ id }) => id));
  const undocumented = new Map(
    findings.filter(({ rule }) => !documented.has(rule)).map(({ rule, title }) => [rule, title])
  );
  return [
    ...docs.map(documentedRule),
    ...[...undocumented].map(([id, title]) => baseRule(visibleName(id), sarifText(title)))
  ].map((rule) => weighed(rule, gravest.get(rule.id))).sort((a, b) => a.id < b.id ? -1 : 1);
}
function documentedRule(doc) {
  const base = baseRule(doc.id, sarifLiteral(doc.title));
  const text = `${doc.why}

${doc.remedy}

Example:
${doc.example}`;
  return {
    ...base,
    fullDescription: { text: sarifLiteral(doc.why) },
    helpUri: `${PROJECT_URL}/blob/main/docs/rules.md#${doc.id}`,
    help: {
      text: sarifLiteral(text),
      markdown: `${doc.why}

**What to do:** ${doc.remedy}

~~~~python
${doc.example}
~~~~
`
    },
    properties: { tags: [...base.properties.tags, ...doc.technique === void 0 ? [] : [doc.technique]] }
  };
}
function baseRule(id, title) {
  return {
    id,
    name: id.replace(/(?:^|-)([a-z0-9])/g, (_match, letter) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: title },
    helpUri: `${PROJECT_URL}/blob/main/docs/rules.md`,
    help: { text: title },
    properties: { tags: ["security", "supply-chain"] }
  };
}
function gravestByRule(findings) {
  const gravest = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const known = gravest.get(finding.rule);
    if (known === void 0 || finding.score > known.score) gravest.set(finding.rule, finding);
  }
  return new Map([...gravest].map(([rule, finding]) => [visibleName(rule), finding]));
}
function weighed(rule, finding) {
  if (finding === void 0) return { ...rule, defaultConfiguration: { level: "note" } };
  return {
    ...rule,
    defaultConfiguration: { level: SARIF_LEVELS[finding.severity] },
    properties: { ...rule.properties, "security-severity": (finding.score * 10).toFixed(1) }
  };
}

export {
  sarifText,
  relativeUri,
  PROJECT_URL,
  SARIF_LEVELS,
  sarifRules
};
