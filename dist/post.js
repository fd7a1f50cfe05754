import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// node_modules/@actions/core/lib/summary.js
import { EOL } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P2, generator) {
  function adopt(value) {
    return value instanceof P2 ? value : new P2(function(resolve) {
      resolve(value);
    });
  }
  return new (P2 || (P2 = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();

// node_modules/@actions/core/lib/platform.js
import os from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os.platform();
var arch = os.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getState(name) {
  return process.env[`STATE_${name}`] || "";
}

// src/command/reproduce.ts
var INLINE_FILE = "(inline plan)";
function reproduceStep({ file, steps }) {
  if (file === INLINE_FILE) return (id) => steps.find((step) => step.id === id)?.run ?? "";
  return (id) => `npx parallel-plan run ${quote(file)} --only ${id}`;
}
function quote(word) {
  return /^[\w./@+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

// src/core/record.ts
function createRecord() {
  return { steps: [], lanes: 0, notices: [], lastMs: 0, lost: false };
}
function applyEvent(record, event) {
  record.lastMs = Math.max(record.lastMs, event.at);
  switch (event.type) {
    case "run-began":
      record.began = event;
      record.lanes = event.lanes;
      record.steps = event.plan.steps.map(() => ({ attempts: [], problems: [] }));
      return;
    case "lanes-changed":
      record.lanes = Math.max(record.lanes, event.lanes);
      return;
    case "attempt-started":
      record.steps[event.step]?.attempts.push(beginAttempt(event, event.at));
      return;
    case "problem-found":
      record.steps[event.step]?.problems.push({ attempt: event.attempt, problem: event.problem });
      return;
    case "attempt-ended": {
      const attempt = record.steps[event.step]?.attempts.find((one) => one.attempt === event.attempt);
      if (attempt) finishAttempt(attempt, event, event.at);
      return;
    }
    case "step-ended": {
      const step = record.steps[event.step];
      if (step) step.end = event;
      return;
    }
    case "cancel-requested":
      record.cancelledBy ??= event.by;
      return;
    case "notice":
      record.notices.push(event);
      return;
    case "run-ended":
      record.conclusion = event.conclusion;
      return;
    case "step-ready":
    case "heartbeat":
      return;
  }
}
function beginAttempt(event, startMs) {
  const { attempt, kind, lane, waitMs } = event;
  return { attempt, kind, lane, waitMs, startMs, outputBytes: 0 };
}
function finishAttempt(attempt, event, endMs) {
  attempt.endMs = endMs;
  attempt.end = event.end;
  attempt.outputBytes = event.outputBytes;
  if (event.retryInMs !== void 0) attempt.retryInMs = event.retryInMs;
  if (event.tail !== void 0) attempt.tail = event.tail;
}
function findLastAttempt(step) {
  return step.attempts.at(-1);
}
function listProblems(step) {
  const last = findLastAttempt(step)?.attempt;
  return step.problems.filter(({ attempt }) => last === void 0 || attempt === last).map(({ problem }) => problem);
}
function isFlaky(step) {
  return step.end?.conclusion === "success" && step.attempts.some((attempt) => attempt.end?.reason !== void 0);
}

// src/report/format.ts
var second = 1e3;
var minute = 60 * second;
var hour = 60 * minute;
function formatDuration(ms) {
  if (!(ms >= 0.5)) return "0 s";
  if (Math.round(ms) < 100) return `${Math.round(ms)} ms`;
  const tenths = Math.round(ms / 100);
  if (tenths < 100) return tenths % 10 === 0 ? `${tenths / 10} s` : `${(tenths / 10).toFixed(1)} s`;
  const seconds = Math.round(ms / second);
  if (seconds < 60) return `${seconds} s`;
  if (seconds * second < hour) return joinUnits(Math.floor(seconds / 60), "min", seconds % 60, "s");
  const minutes = Math.round(ms / minute);
  return joinUnits(Math.floor(minutes / 60), "h", minutes % 60, "min");
}
function formatBytes(bytes) {
  if (!(bytes > 0)) return "0 B";
  const units = ["B", "KiB", "MiB", "GiB", "TiB"];
  let value = Math.round(bytes);
  let unit = 0;
  while (unit < units.length - 1 && Math.round(value) >= 1024) {
    value /= 1024;
    unit += 1;
  }
  return `${value.toFixed(value < 9.95 ? 1 : 0).replace(".0", "")} ${units[unit]}`;
}
function joinUnits(large, largeUnit, small, smallUnit) {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}

// src/report/describe.ts
function iconOf(step) {
  if (step.conclusion === "failure") return step.required ? "✗" : "!";
  if (step.conclusion === "success") return step.flaky ? "≈" : "✓";
  return step.conclusion === "cancelled" ? "⊘" : "–";
}
function describeEnd({ reason, because, ranMs, exitCode, signal }) {
  const ran = ranMs !== null;
  switch (reason) {
    case null:
      return "";
    case "exit-code":
      return `exit code ${exitCode ?? "unknown"}`;
    case "signal":
      return `killed by ${signal ?? "a signal"}`;
    case "timeout":
      return `timed out after ${formatDuration(ranMs ?? 0)}`;
    case "out-of-memory":
      return "out of memory";
    case "not-started":
      return "could not be started";
    case "produces":
      return "did not produce what it should";
    case "command-file":
      return "wrote a command file that GitHub would refuse";
    case "expression":
      return "one of its expressions cannot be evaluated";
    case "fail-fast":
      return `${ran ? "stopped" : "not started"} by fail-fast${because && ` after ${because}`}`;
    case "cancelled":
      return ran ? "stopped with the run" : "the run was cancelled before";
    case "run-timeout":
      return `${ran ? "stopped" : "not started"} by the time-out of the run`;
    case "needs":
      return because ? `it needs ${because}, which did not succeed` : "a need did not succeed";
    case "condition":
      return "its condition was false";
    case "not-selected":
      return "not selected";
    case "skip":
      return "left out on request";
    case "lost":
      return ran ? "running when the run was killed" : "not started when the run was killed";
  }
}
function describeReason(step, quote2) {
  if (step.reason === null && step.flaky) return `passed on attempt ${step.attempts.length}`;
  const ranMs = step.startMs === null ? null : step.durationMs ?? 0;
  return describeEnd({ ...step, because: listNames(step.skippedBecause, quote2), ranMs });
}
function listNames(names, quote2) {
  const shown = names.slice(0, names.length === 4 ? 4 : 3).map(quote2);
  const more = names.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
}
function describeRun(record, result) {
  const left = result.steps.filter((step) => step.reason === "not-selected").length;
  const total = result.steps.length - left;
  const count = (conclusion) => result.steps.filter((step) => step.conclusion === conclusion).length;
  const failed = result.steps.filter((step) => step.conclusion === "failure" && step.required).length;
  const allowed = count("failure") - failed;
  const flaky = result.steps.filter((step) => step.flaky).length;
  const passed = count("success");
  const took = formatDuration(result.makespanMs);
  const others = [
    flaky > 0 && `${flaky} of them only on a retry`,
    allowed > 0 && `${allowed} optional failed`,
    count("cancelled") > 0 && `${count("cancelled")} cancelled`,
    count("skipped") > left && `${count("skipped") - left} skipped`,
    left > 0 && `${left} not selected`
  ].filter((part) => part !== false);
  const withPassed = passed > 0 ? [`${passed} passed`, ...others] : others;
  const all = failed > 0 ? [`${failed} failed`, ...withPassed] : withPassed;
  const steps = `${total} ${total === 1 ? "step" : "steps"}`;
  if (record.began === void 0) return "⊘ The run was killed before it began";
  if (record.lost || record.conclusion === void 0) {
    return join(`⊘ The run was killed after at least ${took}: ${steps}`, all);
  }
  if (record.cancelledBy === "run-timeout") return join(`✗ The run timed out after ${took}: ${steps}`, all);
  if (result.conclusion === "cancelled")
    return join(
      `⊘ The run was cancelled${record.cancelledBy ? ` (${record.cancelledBy})` : ""} after ${took}: ${steps}`,
      all
    );
  if (result.conclusion === "failure" && failed === 0) return join(`✗ The run failed in ${took}: ${steps}`, all);
  const speed = describeSpeed(result);
  if (result.conclusion === "failure") {
    return join(`✗ ${failed} of ${steps} failed in ${took}`, [...withPassed, ...speed]);
  }
  const start = passed < total ? `${passed} of ${steps}` : total === 1 ? "The only step" : `All ${steps}`;
  return join(`✓ ${start} passed in ${took}`, [...others, ...speed]);
}
function join(start, rest) {
  return rest.length > 0 ? `${start}; ${rest.join(", ")}` : start;
}
function describeSpeed(result) {
  if (result.steps.filter((step) => step.startMs !== null).length < 2) return [];
  const floor = `floor ${formatDuration(result.floorMs)}`;
  if (result.speedup < 1.05) return [`no faster than one after another (${floor})`];
  return [`at most ${result.speedup.toFixed(1)} × faster than one after another (${floor})`];
}

// src/report/workflow-command.ts
function formatCommand(name, properties, data) {
  const pairs = Object.entries(properties).filter(([, value]) => value !== void 0 && value !== "");
  const list = pairs.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(",");
  return `::${name}${list === "" ? "" : ` ${list}`}::${escapeData(data)}
`;
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/report/annotations.ts
var annotationBudget = { error: 10, warning: 10, notice: 10 };
function chooseAnnotations(result, { budget }) {
  const chosen = [];
  const left = [];
  const rank = (step) => step.conclusion === "failure" ? step.required ? 0 : 1 : 2;
  const steps = [...result.steps].sort((a, b2) => rank(a) - rank(b2));
  const seen = /* @__PURE__ */ new Set();
  const found = steps.map(
    (step) => [...step.problems, ...explainFailure(step)].map((problem) => addTitle(problem, step))
  );
  for (const severity of ["error", "warning", "notice"]) {
    const queues = found.map(
      (problems) => spreadOverFiles(problems.filter((problem) => problem.severity === severity && isNew(seen, problem)))
    );
    const ranked = takeInTurns(queues);
    chosen.push(...ranked.slice(0, budget[severity]));
    left.push(...ranked.slice(budget[severity]));
  }
  return { chosen, left };
}
function explainFailure(step) {
  if (step.conclusion !== "failure" || !step.required) return [];
  if (step.problems.some((problem) => problem.severity === "error")) return [];
  const message = `Step "${step.name}" failed: ${describeReason(step, (text) => `"${text}"`)}`;
  return [{ severity: "error", message: step.message === null ? message : `${message}: ${step.message}` }];
}
function addTitle(problem, step) {
  const rule = problem.code === void 0 ? "" : ` [${problem.code}]`;
  return { ...problem, title: problem.title ?? `${step.name}${rule}` };
}
function isNew(seen, problem) {
  const key = JSON.stringify([problem.severity, problem.file, problem.line, problem.column, problem.message]);
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
function spreadOverFiles(problems) {
  const files = /* @__PURE__ */ new Map();
  for (const problem of problems) {
    const list = files.get(problem.file);
    if (list) list.push(problem);
    else files.set(problem.file, [problem]);
  }
  return takeInTurns([...files.values()]);
}
function takeInTurns(lists) {
  const taken = [];
  let live = lists.filter((list) => list.length > 0);
  for (let nth = 0; live.length > 0; nth++) {
    for (const list of live) taken.push(list[nth]);
    live = live.filter((list) => list.length > nth + 1);
  }
  return taken;
}
var longestMessage = 4096;
function formatAnnotation(problem) {
  const { severity, message, file, line, endLine, column, endColumn, title } = problem;
  return formatCommand(severity, { title, file, line, endLine, col: column, endColumn }, shorten(message)).trimEnd();
}
function shorten(message) {
  if (message.length <= longestMessage) return message;
  const end = message.slice(0, longestMessage - 2).search(/\s\S*$/);
  return end > 0 ? `${message.slice(0, end)} …` : `(a message of ${message.length} characters without a space)`;
}

// src/report/escape.ts
var terminalCodes = /\x1b[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)?|\x1b\[[0-?]*[ -/]*[@-~]?|\x1b[ -/]*[0-~]?/g;
var controls = new RegExp("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]|\\p{Surrogate}", "gu");
function cleanText(text) {
  return text.replace(/\r\n?/g, "\n").replace(terminalCodes, "").replace(controls, "");
}
function cleanLine(text, maxChars = 300) {
  const line = cleanText(text).replace(/\s+/g, " ").trim();
  if (line.length <= maxChars) return line;
  const end = line.lastIndexOf(" ", maxChars - 2);
  return end > 0 ? `${line.slice(0, end)} …` : `… ${line.length} characters without a space …`;
}
function codeSpan(text) {
  const line = cleanLine(text);
  if (line === "") return "`(empty)`";
  const delimiter = "`".repeat(longestRun(line) + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${delimiter}${pad}${line}${pad}${delimiter}`;
}
function codeCell(text) {
  return codeSpan(text.replaceAll("|", "∣"));
}
function codeHtml(text) {
  return `<code>${escapeHtml(cleanLine(text) || "(empty)")}</code>`;
}
function escapeHtml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}
function fence(text, language = "text") {
  const clean = cleanText(text).replace(/\n+$/, "");
  const ticks = "`".repeat(Math.max(3, longestRun(clean) + 1));
  return `${ticks}${language}
${clean}
${ticks}
`;
}
function plainProse(text) {
  return cleanLine(text.replace(/[^\p{L}\p{N}\s.,:;%()=×÷'"/+−-]/gu, " ").replace(/:\/\//g, " "));
}
function longestRun(text) {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

// src/report/log-line.ts
function safeText(text, maxChars = 300) {
  return cleanLine(text, maxChars).replaceAll("##[", "## [").replace(/^::/, ": :");
}

// src/core/layers.ts
function layersOf(graph) {
  const layers = new Array(graph.size).fill(0);
  for (const step of graph.order) {
    for (const need of graph.needs[step]) layers[step] = Math.max(layers[step], layers[need] + 1);
  }
  return layers;
}
function groupByLayer(layers) {
  const groups = [];
  for (const [step, layer] of layers.entries()) {
    while (groups.length <= layer) groups.push([]);
    groups[layer].push(step);
  }
  return groups;
}
function ranksOf(graph, weights) {
  const ranks = new Array(graph.size).fill(0);
  for (let i = graph.order.length - 1; i >= 0; i--) {
    const step = graph.order[i];
    let longest = 0;
    for (const dependent of graph.dependents[step]) longest = Math.max(longest, ranks[dependent]);
    ranks[step] = longest + weights[step];
  }
  return ranks;
}
function findCriticalPath(graph, weights) {
  const ranks = ranksOf(graph, weights);
  const heaviest = (steps) => {
    let best;
    for (const step2 of steps) if (best === void 0 || ranks[step2] > ranks[best]) best = step2;
    return best;
  };
  const path = [];
  let step = heaviest(graph.needs.keys());
  while (step !== void 0) {
    path.push(step);
    step = heaviest(graph.dependents[step]);
  }
  return path;
}
var ROUNDING = 1e-9;
function slacksOf(graph, weights) {
  const ranks = ranksOf(graph, weights);
  const earliest = new Array(graph.size).fill(0);
  for (const step of graph.order) {
    for (const need of graph.needs[step]) {
      earliest[step] = Math.max(earliest[step], earliest[need] + weights[need]);
    }
  }
  let end = 0;
  for (const step of graph.order) end = Math.max(end, earliest[step] + weights[step]);
  return earliest.map((start, step) => {
    const slack = end - ranks[step] - start;
    return slack > end * ROUNDING ? slack : 0;
  });
}

// src/core/lost.ts
function concludeLost(record) {
  if (record.conclusion !== void 0) return record;
  const reason = reasonOf(record);
  const plan = record.began?.plan;
  const steps = record.steps.map(
    (step, index) => step.end ? step : concludeStep(step, { reason, lastMs: record.lastMs, required: isRequired(plan, index) })
  );
  const failed = reason === "run-timeout" || steps.some((step) => step.end?.conclusion === "failure" && step.end.required);
  return { ...record, steps, conclusion: failed ? "failure" : "cancelled", lost: record.cancelledBy === void 0 };
}
function reasonOf(record) {
  if (record.cancelledBy === void 0) return "lost";
  return record.cancelledBy === "run-timeout" ? "run-timeout" : "cancelled";
}
function isRequired(plan, index) {
  return plan?.steps[index]?.continueOnError !== true;
}
function concludeStep(step, lost) {
  const last = findLastAttempt(step);
  const { reason, required } = lost;
  const nothing = { required, because: [], outputs: {}, exports: [] };
  if (!last) return { ...step, end: { conclusion: "skipped", reason, ...nothing } };
  if (last.end) return { ...step, end: { ...endingOf(last.end), ...nothing } };
  const stopped = { ...last, endMs: lost.lastMs, end: { exitCode: null, signal: null, reason } };
  return {
    ...step,
    attempts: [...step.attempts.slice(0, -1), stopped],
    end: { conclusion: "cancelled", reason, ...nothing }
  };
}
function endingOf({ reason, message }) {
  if (reason === void 0) return { conclusion: "success" };
  const stopped = reason === "fail-fast" || reason === "cancelled" || reason === "run-timeout";
  return { conclusion: stopped ? "cancelled" : "failure", reason, ...message !== void 0 && { message } };
}

// node_modules/@dagrejs/graphlib/dist/graphlib.esm.js
var V = Object.defineProperty;
var x = (s, e) => {
  for (var t in e) V(s, t, { get: e[t], enumerable: true });
};
var p = class {
  constructor(e) {
    this._isDirected = true;
    this._isMultigraph = false;
    this._isCompound = false;
    this._nodes = {};
    this._in = {};
    this._preds = {};
    this._out = {};
    this._sucs = {};
    this._edgeObjs = {};
    this._edgeLabels = {};
    this._nodeCount = 0;
    this._edgeCount = 0;
    this._defaultNodeLabelFn = () => {
    };
    this._defaultEdgeLabelFn = () => {
    };
    e && (this._isDirected = "directed" in e ? e.directed : true, this._isMultigraph = "multigraph" in e ? e.multigraph : false, this._isCompound = "compound" in e ? e.compound : false), this._isCompound && (this._parent = {}, this._children = {}, this._children["\0"] = {});
  }
  isDirected() {
    return this._isDirected;
  }
  isMultigraph() {
    return this._isMultigraph;
  }
  isCompound() {
    return this._isCompound;
  }
  setGraph(e) {
    return this._label = e, this;
  }
  graph() {
    return this._label;
  }
  setDefaultNodeLabel(e) {
    return typeof e != "function" ? this._defaultNodeLabelFn = () => e : this._defaultNodeLabelFn = e, this;
  }
  nodeCount() {
    return this._nodeCount;
  }
  nodes() {
    return Object.keys(this._nodes);
  }
  sources() {
    return this.nodes().filter((e) => Object.keys(this._in[e]).length === 0);
  }
  sinks() {
    return this.nodes().filter((e) => Object.keys(this._out[e]).length === 0);
  }
  setNodes(e, t) {
    return e.forEach((r) => {
      t !== void 0 ? this.setNode(r, t) : this.setNode(r);
    }), this;
  }
  setNode(e, t) {
    return e in this._nodes ? (arguments.length > 1 && (this._nodes[e] = t), this) : (this._nodes[e] = arguments.length > 1 ? t : this._defaultNodeLabelFn(e), this._isCompound && (this._parent[e] = "\0", this._children[e] = {}, this._children["\0"][e] = true), this._in[e] = {}, this._preds[e] = {}, this._out[e] = {}, this._sucs[e] = {}, ++this._nodeCount, this);
  }
  node(e) {
    return this._nodes[e];
  }
  hasNode(e) {
    return e in this._nodes;
  }
  removeNode(e) {
    if (e in this._nodes) {
      let t = (r) => this.removeEdge(this._edgeObjs[r]);
      delete this._nodes[e], this._isCompound && (this._removeFromParentsChildList(e), delete this._parent[e], this.children(e).forEach((r) => {
        this.setParent(r);
      }), delete this._children[e]), Object.keys(this._in[e]).forEach(t), delete this._in[e], delete this._preds[e], Object.keys(this._out[e]).forEach(t), delete this._out[e], delete this._sucs[e], --this._nodeCount;
    }
    return this;
  }
  setParent(e, t) {
    if (!this._isCompound) throw new Error("Cannot set parent in a non-compound graph");
    if (t === void 0) t = "\0";
    else {
      t += "";
      for (let r = t; r !== void 0; r = this.parent(r)) if (r === e) throw new Error("Setting " + t + " as parent of " + e + " would create a cycle");
      this.setNode(t);
    }
    return this.setNode(e), this._removeFromParentsChildList(e), this._parent[e] = t, this._children[t][e] = true, this;
  }
  parent(e) {
    if (this._isCompound) {
      let t = this._parent[e];
      if (t !== "\0") return t;
    }
  }
  children(e = "\0") {
    if (this._isCompound) {
      let t = this._children[e];
      if (t) return Object.keys(t);
    } else {
      if (e === "\0") return this.nodes();
      if (this.hasNode(e)) return [];
    }
    return [];
  }
  predecessors(e) {
    let t = this._preds[e];
    if (t) return Object.keys(t);
  }
  successors(e) {
    let t = this._sucs[e];
    if (t) return Object.keys(t);
  }
  neighbors(e) {
    let t = this.predecessors(e);
    if (t) {
      let r = new Set(t), i = this.successors(e);
      if (i) for (let n of i) r.add(n);
      return Array.from(r.values());
    }
  }
  isLeaf(e) {
    var r;
    let t;
    return this.isDirected() ? t = this.successors(e) : t = this.neighbors(e), ((r = t == null ? void 0 : t.length) != null ? r : 0) === 0;
  }
  filterNodes(e) {
    let t = new this.constructor({ directed: this._isDirected, multigraph: this._isMultigraph, compound: this._isCompound });
    t.setGraph(this.graph()), Object.entries(this._nodes).forEach(([n, o]) => {
      e(n) && t.setNode(n, o);
    }), Object.values(this._edgeObjs).forEach((n) => {
      t.hasNode(n.v) && t.hasNode(n.w) && t.setEdge(n, this.edge(n));
    });
    let r = {}, i = (n) => {
      let o = this.parent(n);
      return !o || t.hasNode(o) ? (r[n] = o, o) : o in r ? r[o] : i(o);
    };
    return this._isCompound && t.nodes().forEach((n) => t.setParent(n, i(n))), t;
  }
  setDefaultEdgeLabel(e) {
    return typeof e != "function" ? this._defaultEdgeLabelFn = () => e : this._defaultEdgeLabelFn = e, this;
  }
  edgeCount() {
    return this._edgeCount;
  }
  edges() {
    return Object.values(this._edgeObjs);
  }
  setPath(e, t) {
    return e.reduce((r, i) => (t !== void 0 ? this.setEdge(r, i, t) : this.setEdge(r, i), i)), this;
  }
  setEdge(e, t, r, i) {
    let n, o, d, h, c = false;
    typeof e == "object" && e !== null && "v" in e ? (n = e.v, o = e.w, d = e.name, arguments.length === 2 && (h = t, c = true)) : (n = e, o = t, d = i, arguments.length > 2 && (h = r, c = true)), n = "" + n, o = "" + o, d !== void 0 && (d = "" + d);
    let a = _(this._isDirected, n, o, d);
    if (a in this._edgeLabels) return c && (this._edgeLabels[a] = h), this;
    if (d !== void 0 && !this._isMultigraph) throw new Error("Cannot set a named edge when isMultigraph = false");
    this.setNode(n), this.setNode(o), this._edgeLabels[a] = c ? h : this._defaultEdgeLabelFn(n, o, d);
    let u = J(this._isDirected, n, o, d);
    return n = u.v, o = u.w, Object.freeze(u), this._edgeObjs[a] = u, R(this._preds[o], n), R(this._sucs[n], o), this._in[o][a] = u, this._out[n][a] = u, this._edgeCount++, this;
  }
  edge(e, t, r) {
    let i = arguments.length === 1 ? G(this._isDirected, e) : _(this._isDirected, e, t, r);
    return this._edgeLabels[i];
  }
  edgeAsObj(e, t, r) {
    let i = arguments.length === 1 ? this.edge(e) : this.edge(e, t, r);
    return typeof i != "object" || i === null ? { label: i } : i;
  }
  hasEdge(e, t, r) {
    return (arguments.length === 1 ? G(this._isDirected, e) : _(this._isDirected, e, t, r)) in this._edgeLabels;
  }
  removeEdge(e, t, r) {
    let i = arguments.length === 1 ? G(this._isDirected, e) : _(this._isDirected, e, t, r), n = this._edgeObjs[i];
    if (n) {
      let o = n.v, d = n.w;
      delete this._edgeLabels[i], delete this._edgeObjs[i], k(this._preds[d], o), k(this._sucs[o], d), delete this._in[d][i], delete this._out[o][i], this._edgeCount--;
    }
    return this;
  }
  inEdges(e, t) {
    return this.isDirected() ? this.filterEdges(this._in[e], e, t) : this.nodeEdges(e, t);
  }
  outEdges(e, t) {
    return this.isDirected() ? this.filterEdges(this._out[e], e, t) : this.nodeEdges(e, t);
  }
  nodeEdges(e, t) {
    if (e in this._nodes) return this.filterEdges({ ...this._in[e], ...this._out[e] }, e, t);
  }
  _removeFromParentsChildList(e) {
    delete this._children[this._parent[e]][e];
  }
  filterEdges(e, t, r) {
    if (!e) return;
    let i = Object.values(e);
    return r ? i.filter((n) => n.v === t && n.w === r || n.v === r && n.w === t) : i;
  }
};
function R(s, e) {
  s[e] ? s[e]++ : s[e] = 1;
}
function k(s, e) {
  s[e] !== void 0 && !--s[e] && delete s[e];
}
function _(s, e, t, r) {
  let i = "" + e, n = "" + t;
  if (!s && i > n) {
    let o = i;
    i = n, n = o;
  }
  return i + "" + n + "" + (r === void 0 ? "\0" : r);
}
function J(s, e, t, r) {
  let i = "" + e, n = "" + t;
  if (!s && i > n) {
    let d = i;
    i = n, n = d;
  }
  let o = { v: i, w: n };
  return r && (o.name = r), o;
}
function G(s, e) {
  return _(s, e.v, e.w, e.name);
}
var v = {};
x(v, { read: () => K, write: () => U });
function U(s) {
  let e = { options: { directed: s.isDirected(), multigraph: s.isMultigraph(), compound: s.isCompound() }, nodes: Y(s), edges: z(s) }, t = s.graph();
  return t !== void 0 && (e.value = structuredClone(t)), e;
}
function Y(s) {
  return s.nodes().map((e) => {
    let t = s.node(e), r = s.parent(e), i = { v: e };
    return t !== void 0 && (i.value = t), r !== void 0 && (i.parent = r), i;
  });
}
function z(s) {
  return s.edges().map((e) => {
    let t = s.edge(e), r = { v: e.v, w: e.w };
    return e.name !== void 0 && (r.name = e.name), t !== void 0 && (r.value = t), r;
  });
}
function K(s) {
  let e = new p(s.options);
  return s.value !== void 0 && e.setGraph(s.value), s.nodes.forEach((t) => {
    e.setNode(t.v, t.value), t.parent != null && e.setParent(t.v, t.parent);
  }), s.edges.forEach((t) => {
    e.setEdge({ v: t.v, w: t.w, name: t.name }, t.value);
  }), e;
}
var F = {};
x(F, { CycleException: () => l, bellmanFord: () => y, components: () => P, dijkstra: () => E, dijkstraAll: () => j, findCycles: () => I, floydWarshall: () => D, isAcyclic: () => O, postorder: () => A, preorder: () => W, prim: () => S, shortestPaths: () => M, tarjan: () => L, topsort: () => w });
var Q = () => 1;
function y(s, e, t, r) {
  return $(s, String(e), t || Q, r || function(i) {
    var n;
    return (n = s.outEdges(i)) != null ? n : [];
  });
}
function $(s, e, t, r) {
  let i = {}, n, o = 0, d = s.nodes(), h = function(u) {
    let g = i[u.v], f = i[u.w];
    if (!g || !f) return;
    let m = t(u);
    g.distance + m < f.distance && (i[u.w] = { distance: g.distance + m, predecessor: u.v }, n = true);
  }, c = function() {
    d.forEach(function(u) {
      r(u).forEach(function(g) {
        let f = g.v === u ? g.v : g.w, m = f === g.v ? g.w : g.v;
        h({ v: f, w: m });
      });
    });
  };
  d.forEach(function(u) {
    let g = u === e ? 0 : Number.POSITIVE_INFINITY;
    i[u] = { distance: g, predecessor: "" };
  });
  let a = d.length;
  for (let u = 1; u < a && (n = false, o++, c(), !!n); u++) ;
  if (o === a - 1 && (n = false, c(), n)) throw new Error("The graph contains a negative weight cycle");
  return i;
}
function P(s) {
  let e = {}, t = [], r;
  function i(n) {
    var o, d;
    n in e || (e[n] = true, r.push(n), (o = s.successors(n)) == null || o.forEach(i), (d = s.predecessors(n)) == null || d.forEach(i));
  }
  return s.nodes().forEach(function(n) {
    r = [], i(n), r.length && t.push(r);
  }), t;
}
var b = class {
  constructor() {
    this._arr = [];
    this._keyIndices = {};
  }
  size() {
    return this._arr.length;
  }
  keys() {
    return this._arr.map((e) => e.key);
  }
  has(e) {
    return e in this._keyIndices;
  }
  priority(e) {
    let t = this._keyIndices[e];
    if (t !== void 0) return this._arr[t].priority;
  }
  min() {
    if (this.size() === 0) throw new Error("Queue underflow");
    return this._arr[0].key;
  }
  add(e, t) {
    let r = this._keyIndices, i = String(e);
    if (!(i in r)) {
      let n = this._arr, o = n.length;
      return r[i] = o, n.push({ key: i, priority: t }), this._decrease(o), true;
    }
    return false;
  }
  removeMin() {
    if (this.size() === 0) throw new Error("Queue underflow");
    this._swap(0, this._arr.length - 1);
    let e = this._arr.pop();
    return delete this._keyIndices[e.key], this._heapify(0), e.key;
  }
  decrease(e, t) {
    let r = this._keyIndices[e];
    if (r === void 0) throw new Error(`Key not found: ${e}`);
    let i = this._arr[r].priority;
    if (t > i) throw new Error(`New priority is greater than current priority. Key: ${e} Old: ${i} New: ${t}`);
    this._arr[r].priority = t, this._decrease(r);
  }
  _heapify(e) {
    let t = this._arr, r = 2 * e, i = r + 1, n = e;
    r < t.length && (n = t[r].priority < t[n].priority ? r : n, i < t.length && (n = t[i].priority < t[n].priority ? i : n), n !== e && (this._swap(e, n), this._heapify(n)));
  }
  _decrease(e) {
    let t = this._arr, r = t[e].priority, i;
    for (; e !== 0 && (i = e >> 1, !(t[i].priority < r)); ) this._swap(e, i), e = i;
  }
  _swap(e, t) {
    let r = this._arr, i = this._keyIndices, n = r[e], o = r[t];
    r[e] = o, r[t] = n, i[o.key] = e, i[n.key] = t;
  }
};
var q = () => 1;
function E(s, e, t, r) {
  let i = function(n) {
    var o;
    return (o = s.outEdges(n)) != null ? o : [];
  };
  return B(s, String(e), t || q, r || i);
}
function B(s, e, t, r) {
  let i = {}, n = new b(), o, d, h = function(c) {
    let a = c.v !== o ? c.v : c.w, u = i[a];
    if (!u) return;
    let g = t(c), f = d.distance + g;
    if (g < 0) throw new Error("dijkstra does not allow negative edge weights. Bad edge: " + c + " Weight: " + g);
    f < u.distance && (u.distance = f, u.predecessor = o, n.decrease(a, f));
  };
  for (s.nodes().forEach(function(c) {
    let a = c === e ? 0 : Number.POSITIVE_INFINITY;
    i[c] = { distance: a, predecessor: "" }, n.add(c, a);
  }); n.size() > 0; ) {
    o = n.removeMin();
    let c = i[o];
    if (!c || c.distance === Number.POSITIVE_INFINITY) break;
    d = c, r(o).forEach(h);
  }
  return i;
}
function j(s, e, t) {
  return s.nodes().reduce(function(r, i) {
    return r[i] = E(s, i, e, t), r;
  }, {});
}
function L(s) {
  let e = 0, t = [], r = {}, i = [];
  function n(o) {
    var h;
    let d = r[o] = { onStack: true, lowlink: e, index: e++ };
    if (t.push(o), (h = s.successors(o)) == null || h.forEach(function(c) {
      if (c in r) {
        let a = r[c];
        a != null && a.onStack && (d.lowlink = Math.min(d.lowlink, a.index));
      } else {
        n(c);
        let a = r[c];
        a && (d.lowlink = Math.min(d.lowlink, a.lowlink));
      }
    }), d.lowlink === d.index) {
      let c = [], a;
      do {
        a = t.pop();
        let u = r[a];
        u && (u.onStack = false), c.push(a);
      } while (o !== a);
      i.push(c);
    }
  }
  return s.nodes().forEach(function(o) {
    o in r || n(o);
  }), i;
}
function I(s) {
  return L(s).filter(function(e) {
    var r;
    let t = e[0];
    return t ? e.length > 1 || e.length === 1 && ((r = s.outEdges(t, t)) != null ? r : []).length > 0 : false;
  });
}
var X = () => 1;
function D(s, e, t) {
  return Z(s, e || X, t || function(r) {
    var i;
    return (i = s.outEdges(r)) != null ? i : [];
  });
}
function Z(s, e, t) {
  let r = {}, i = s.nodes();
  return i.forEach(function(n) {
    let o = {};
    r[n] = o, o[n] = { distance: 0, predecessor: "" }, i.forEach(function(d) {
      n !== d && (o[d] = { distance: Number.POSITIVE_INFINITY, predecessor: "" });
    }), t(n).forEach(function(d) {
      let h = d.v === n ? d.w : d.v, c = e(d);
      o[h] = { distance: c, predecessor: n };
    });
  }), i.forEach(function(n) {
    let o = r[n];
    o && i.forEach(function(d) {
      let h = r[d];
      h && i.forEach(function(c) {
        let a = h[n], u = o[c], g = h[c];
        if (a && u && g) {
          let f = a.distance + u.distance;
          f < g.distance && (g.distance = f, g.predecessor = u.predecessor);
        }
      });
    });
  }), r;
}
var l = class extends Error {
  constructor(e) {
    super(e), this.name = "CycleException";
  }
};
function w(s) {
  let e = {}, t = {}, r = [];
  function i(n) {
    var o;
    if (n in t) throw new l();
    n in e || (t[n] = true, e[n] = true, (o = s.predecessors(n)) == null || o.forEach(i), delete t[n], r.push(n));
  }
  if (s.sinks().forEach(i), Object.keys(e).length !== s.nodeCount()) throw new l();
  return r;
}
function O(s) {
  try {
    w(s);
  } catch (e) {
    if (e instanceof l) return false;
    throw e;
  }
  return true;
}
function C(s, e, t, r, i) {
  Array.isArray(e) || (e = [e]);
  let n = ((d) => {
    var h;
    return (h = s.isDirected() ? s.successors(d) : s.neighbors(d)) != null ? h : [];
  }), o = {};
  return e.forEach(function(d) {
    if (!s.hasNode(d)) throw new Error("Graph does not have node: " + d);
    i = T(s, d, t === "post", o, n, r, i);
  }), i;
}
function T(s, e, t, r, i, n, o) {
  return e in r || (r[e] = true, t || (o = n(o, e)), i(e).forEach(function(d) {
    o = T(s, d, t, r, i, n, o);
  }), t && (o = n(o, e))), o;
}
function N(s, e, t) {
  return C(s, e, t, function(r, i) {
    return r.push(i), r;
  }, []);
}
function A(s, e) {
  return N(s, e, "post");
}
function W(s, e) {
  return N(s, e, "pre");
}
function S(s, e) {
  var c;
  let t = new p(), r = {}, i = new b(), n;
  function o(a) {
    let u = a.v === n ? a.w : a.v, g = i.priority(u);
    if (g !== void 0) {
      let f = e(a);
      f < g && (r[u] = n, i.decrease(u, f));
    }
  }
  if (s.nodeCount() === 0) return t;
  s.nodes().forEach(function(a) {
    i.add(a, Number.POSITIVE_INFINITY), t.setNode(a);
  });
  let d = s.nodes()[0];
  d !== void 0 && i.decrease(d, 0);
  let h = false;
  for (; i.size() > 0; ) {
    if (n = i.removeMin(), n in r) t.setEdge(n, r[n]);
    else {
      if (h) throw new Error("Input graph is not connected: " + s);
      h = true;
    }
    (c = s.nodeEdges(n)) == null || c.forEach(o);
  }
  return t;
}
function M(s, e, t, r) {
  return ee(s, e, t, r != null ? r : ((i) => {
    var n;
    return (n = s.outEdges(i)) != null ? n : [];
  }));
}
function ee(s, e, t, r) {
  if (t === void 0) return E(s, e, t, r);
  let i = false, n = s.nodes();
  for (let o = 0; o < n.length; o++) {
    let d = n[o];
    if (d === void 0) continue;
    let h = r(d);
    for (let c = 0; c < h.length; c++) {
      let a = h[c];
      if (!a) continue;
      let u = a.v === d ? a.v : a.w, g = u === a.v ? a.w : a.v;
      t({ v: u, w: g }) < 0 && (i = true);
    }
    if (i) return y(s, e, t, r);
  }
  return E(s, e, t, r);
}

// src/core/heap.ts
function createHeap(before) {
  const items = [];
  return {
    get size() {
      return items.length;
    },
    peek() {
      return items[0];
    },
    push(item) {
      let child = items.length;
      items.push(item);
      while (child > 0) {
        const parent = child - 1 >> 1;
        if (!before(item, items[parent])) break;
        items[child] = items[parent];
        child = parent;
      }
      items[child] = item;
    },
    pop() {
      const first = items[0];
      const last = items.pop();
      if (last === void 0 || items.length === 0) return first;
      let parent = 0;
      for (; ; ) {
        let child = 2 * parent + 1;
        if (child >= items.length) break;
        if (child + 1 < items.length && before(items[child + 1], items[child])) child += 1;
        if (!before(items[child], last)) break;
        items[parent] = items[child];
        parent = child;
      }
      items[parent] = last;
      return first;
    }
  };
}
function createNumberHeap() {
  return createHeap((a, b2) => a < b2);
}

// src/core/graph.ts
function buildGraph(needs) {
  const graph = new p({ directed: true });
  for (const step of needs.keys()) graph.setNode(String(step));
  for (const [step, list] of needs.entries()) {
    for (const need of list) graph.setEdge(String(need), String(step));
  }
  const neighbours = (of) => needs.map((_2, step) => (of(String(step)) ?? []).map(Number));
  const before = neighbours((node) => graph.predecessors(node));
  const after = neighbours((node) => graph.successors(node));
  const order = orderTopologically(before, after);
  if (order.length < needs.length) throw new Error("the graph has a cycle");
  return { size: needs.length, needs: before, dependents: after, order };
}
function orderTopologically(needs, dependents) {
  const missing = needs.map((list) => list.length);
  const ready = createNumberHeap();
  for (const [step, count] of missing.entries()) if (count === 0) ready.push(step);
  const order = [];
  for (let step = ready.pop(); step !== void 0; step = ready.pop()) {
    order.push(step);
    for (const dependent of dependents[step]) {
      missing[dependent] -= 1;
      if (missing[dependent] === 0) ready.push(dependent);
    }
  }
  return order;
}

// src/core/metrics.ts
function graphOf(record) {
  return buildGraph(record.began?.plan.steps.map((step) => step.needs) ?? []);
}
function measureRun(record, graph) {
  const last = record.steps.map(findLastAttempt);
  const durationMs = last.map((attempt) => attempt && durationOf(attempt));
  const weights = record.steps.map(({ attempts }) => sum(attempts.map(durationOf)));
  const criticalPath = findCriticalPath(graph, weights).filter((step) => last[step] !== void 0);
  const pathMs = sum(criticalPath.map((step) => weights[step]));
  const workMs = sum(weights);
  const longestMs = weights.reduce((most, weight) => Math.max(most, weight), 0);
  const quietMs = sum(record.steps.map(({ attempts }) => sum(attempts.map(quietDurationOf))));
  const makespanMs = measureMakespan(record);
  return {
    makespanMs,
    serialEstimateMs: workMs,
    serialEstimateRangeMs: [Math.max(quietMs, longestMs), workMs],
    speedup: makespanMs > 0 ? workMs / makespanMs : 1,
    floorMs: Math.max(pathMs, workMs / Math.max(1, record.lanes)),
    layers: layersOf(graph),
    criticalPath,
    slackMs: slacksOf(graph, weights),
    durationMs
  };
}
function durationOf(attempt) {
  return Math.max(0, (attempt.endMs ?? attempt.startMs) - attempt.startMs);
}
function quietDurationOf(attempt) {
  return Math.min(durationOf(attempt), attempt.end?.cpuMs ?? Number.POSITIVE_INFINITY);
}
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
function measureMakespan(record) {
  let first = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const step of record.steps) {
    for (const { startMs, endMs } of step.attempts) {
      first = Math.min(first, startMs);
      end = Math.max(end, endMs ?? startMs);
    }
  }
  return first < end ? end - first : 0;
}

// src/report/result.ts
function buildResult(record, graph = graphOf(record)) {
  const run = concludeLost(record);
  const metrics = measureRun(run, graph);
  const steps = run.began?.plan.steps ?? [];
  const critical = new Set(metrics.criticalPath);
  const idOf = (step) => steps[step].id;
  const [low, high] = metrics.serialEstimateRangeMs;
  return {
    version: 1,
    conclusion: run.conclusion ?? "cancelled",
    makespanMs: Math.round(metrics.makespanMs),
    serialEstimateMs: Math.round(metrics.serialEstimateMs),
    serialEstimateRangeMs: [Math.round(low), Math.round(high)],
    speedup: Math.round(metrics.speedup * 100) / 100,
    floorMs: Math.round(metrics.floorMs),
    cores: run.began?.cores ?? 0,
    lanes: run.lanes,
    schedule: run.began?.schedule ?? "eager",
    layers: groupByLayer(metrics.layers).map((layer) => layer.map(idOf)),
    criticalPath: metrics.criticalPath.map(idOf),
    advice: [],
    steps: steps.map(
      (step) => buildStep(step, run.steps[step.index], { metrics, critical: critical.has(step.index), idOf })
    )
  };
}
function buildStep(step, record, { metrics, critical, idOf }) {
  const end = record.end ?? { conclusion: "skipped", required: true, because: [], outputs: {}, exports: [] };
  const last = findLastAttempt(record);
  const attempts = record.attempts.map((attempt) => ({
    kind: attempt.kind,
    startMs: Math.round(attempt.startMs),
    endMs: Math.round(attempt.endMs ?? attempt.startMs),
    exitCode: attempt.end?.exitCode ?? null,
    signal: attempt.end?.signal ?? null,
    reason: attempt.end?.reason ?? null
  }));
  const final = attempts.at(-1);
  const sum2 = (kind) => Math.round(record.attempts.reduce((ms, one) => ms + one.waitMs[kind], 0));
  const peaks = record.attempts.flatMap((attempt) => attempt.end?.peakMemoryBytes ?? []);
  return {
    id: step.id,
    name: step.name,
    conclusion: end.conclusion,
    reason: end.reason ?? null,
    message: end.message ?? null,
    required: end.required,
    skippedBecause: end.because.map(idOf),
    outcome: end.conclusion,
    needs: step.needs.map(idOf),
    layer: metrics.layers[step.index],
    slackMs: last ? Math.max(0, Math.round(metrics.slackMs[step.index])) : null,
    critical,
    exitCode: final?.exitCode ?? null,
    signal: final?.signal ?? null,
    startMs: attempts[0]?.startMs ?? null,
    endMs: final?.endMs ?? null,
    durationMs: final ? final.endMs - final.startMs : null,
    lane: last?.lane ?? null,
    waitMs: { lane: sum2("lane"), lock: sum2("lock") },
    cpuMs: last?.end?.cpuMs === void 0 ? null : Math.round(last.end.cpuMs),
    peakMemoryBytes: peaks.length > 0 ? Math.max(...peaks) : null,
    flaky: isFlaky(record),
    verdict: null,
    attempts,
    outputs: { ...end.outputs },
    exports: [...end.exports],
    diagnosis: [],
    problems: listProblems(record)
  };
}

// src/report/budget.ts
import { Buffer as Buffer2 } from "node:buffer";
function countBytes(text) {
  return Buffer2.byteLength(text);
}
function fitItems(items, maxBytes, tellRest) {
  const reserved = countBytes(tellRest(items.length));
  const total = items.reduce((sum2, item) => sum2 + countBytes(item), 0);
  if (total <= maxBytes) return items.join("");
  let used = reserved;
  let taken = 0;
  for (const item of items) {
    used += countBytes(item);
    if (used > maxBytes) break;
    taken += 1;
  }
  const text = items.slice(0, taken).join("") + tellRest(items.length - taken);
  return countBytes(text) <= maxBytes ? text : "";
}
function assemble(sections, priority, limitBytes) {
  const texts = /* @__PURE__ */ new Map();
  const names = sections.filter((section) => section.wanted).map((section) => section.name);
  const note = (left) => left.length > 0 ? `
Left out to keep within the limit of a summary: ${left.join(", ")}.
` : "";
  let room = limitBytes - countBytes(note(names));
  const order = [...sections].sort((a, b2) => priority.indexOf(a.name) - priority.indexOf(b2.name));
  for (const section of order) {
    if (!section.wanted) continue;
    const text2 = section.render(Math.floor(Math.min(room, limitBytes * section.share)) - 1);
    if (text2 === "") continue;
    texts.set(section.name, text2);
    room -= countBytes(text2) + 1;
  }
  const written = sections.flatMap((section) => texts.get(section.name) ?? []);
  const text = written.join("\n") + note(names.filter((name) => !texts.has(name)));
  return countBytes(text) <= limitBytes ? text : "";
}

// src/report/failures.ts
var mostProblems = 20;
var lineCounts = [30, 10, 3, 0];
var longestLine = 2e3;
var mostOpen = 3;
function renderFailures(record, result, { required, reproduce, maxBytes }) {
  const failed = [...result.steps.entries()].filter(
    ([, step]) => step.conclusion === "failure" && step.required === required
  );
  for (const lines of lineCounts) {
    const items = [];
    let room = maxBytes;
    for (const [index, step] of failed) {
      const body = renderBody(step, { tail: tailOf(record, index), lines, reproduce });
      const open3 = required && (items.length === 0 || failed.length <= mostOpen);
      const item = open3 ? openStep(step, body) : foldStep(step, body);
      room -= countBytes(item);
      if (room < 0) break;
      items.push(item);
    }
    if (room >= 0) return items.join("");
  }
  const short = failed.map(
    ([, step]) => `- ${iconOf(step)} ${codeSpan(step.name)}: ${describeReason(step, codeSpan)}
`
  );
  return fitItems(short, maxBytes, (left) => `- … and ${left} more failed
`);
}
function renderFlaky(record, result, maxBytes) {
  const items = result.steps.flatMap((step, index) => {
    const first = record.steps[index]?.attempts.find((attempt) => attempt.end?.reason !== void 0);
    if (!step.flaky || !first) return [];
    const { exitCode = null, signal = null, reason = null } = first.end ?? {};
    const ranMs = (first.endMs ?? first.startMs) - first.startMs;
    const why = describeEnd({ reason, because: "", ranMs, exitCode, signal });
    const head = `≈ ${codeHtml(step.name)} passed on attempt ${step.attempts.length}; attempt ${first.attempt}: ${why}`;
    return [`<details><summary>${head}</summary>

${renderTail(first.tail, 10)}</details>

`];
  });
  return fitItems(items, maxBytes, (left) => `… and ${left} more that passed only on a retry
`);
}
function tailOf(record, index) {
  const step = record.steps[index];
  return step && findLastAttempt(step)?.tail;
}
function openStep(step, body) {
  return `### ${iconOf(step)} ${codeSpan(step.name)}: ${describeFailure(step, codeSpan)}

${body}
`;
}
function foldStep(step, body) {
  return `<details><summary>${iconOf(step)} ${codeHtml(step.name)}: ${describeFailure(step, codeHtml)}</summary>

${body}</details>

`;
}
function describeFailure(step, quote2) {
  const reason = describeReason(step, quote2);
  const after = step.durationMs === null || step.reason === "timeout" ? "" : ` after ${formatDuration(step.durationMs)}`;
  const attempts = step.attempts.length > 1 ? `, attempt ${step.attempts.length}` : "";
  return `${reason}${after}${attempts}`;
}
function renderBody(step, { tail, lines, reproduce }) {
  const parts = [];
  if (step.message !== null) parts.push(`${codeSpan(step.message)}
`);
  for (const { code, message, advice } of step.diagnosis) {
    parts.push(`- ${codeSpan(message)} [${code}]
- What to do: ${codeSpan(advice)}
`);
  }
  const problems = lines > 0 ? step.problems.filter((problem) => problem.severity !== "notice") : [];
  if (problems.length > 0) parts.push(fence(listProblemLines(problems, mostProblems)));
  if (lines > 0) parts.push(renderTail(tail, lines));
  parts.push(`Run it again:

${fence(reproduce(step.id), "sh")}`);
  return parts.filter((part) => part !== "").join("\n");
}
function renderTail(tail, most) {
  const all = cleanText(tail ?? "").split("\n").map((line) => line.trimEnd());
  while (all.length > 0 && all.at(-1) === "") all.pop();
  while (all[0] === "") all.shift();
  if (all.length === 0) return "It printed nothing.\n";
  const shown = all.slice(-most).map((line) => line.length > longestLine ? `… a line of ${line.length} characters …` : line);
  return `Its last ${shown.length === 1 ? "line" : `${shown.length} lines`}:

${fence(shown.join("\n"))}`;
}
function listProblemLines(problems, most) {
  const lines = problems.slice(0, most).map(describeProblem);
  if (problems.length > most) lines.push(`… and ${problems.length - most} more`);
  return lines.join("\n");
}
function describeProblem(problem) {
  const { file, line, column, severity, message, code } = problem;
  const place = file === void 0 ? [] : [cleanLine(file), ...line === void 0 ? [] : [line, ...column === void 0 ? [] : [column]]];
  const where = place.length > 0 ? `${place.join(":")}: ` : "";
  return `${where}${severity}: ${cleanLine(message, 500)}${code === void 0 ? "" : ` [${cleanLine(code)}]`}`;
}

// src/report/gantt.ts
var mostBars = 60;
var mostChars = 4e4;
var dayMs = 864e5;
var lookalikes = {
  ":": "∶",
  ";": ",",
  "#": "♯",
  '"': "″",
  "`": "ʼ",
  "<": "‹",
  ">": "›",
  "|": "∣",
  "\\": "∖",
  "{": "(",
  "}": ")",
  "[": "(",
  "]": ")",
  "~": "∼"
};
function renderGantt(record, criticalPath) {
  const all = record.steps.flatMap(
    (step, index) => step.attempts.map((attempt) => ({
      step: index,
      attempt,
      failed: attempt.end?.reason !== void 0,
      required: step.end?.required ?? true,
      critical: criticalPath.has(index)
    }))
  );
  if (all.length === 0 || record.lastMs >= dayMs) return "";
  const startMs = all.reduce((first, { attempt }) => Math.min(first, attempt.startMs), Number.POSITIVE_INFINITY);
  const name = (bar) => record.began?.plan.steps[bar.step]?.name ?? "";
  const shown = [...all].sort((a, b2) => Number(b2.failed) - Number(a.failed) || durationOf2(b2) - durationOf2(a)).slice(0, mostBars);
  shown.sort((a, b2) => a.attempt.lane - b2.attempt.lane || a.attempt.startMs - b2.attempt.startMs || a.step - b2.step);
  const endMs = all.reduce((last, { attempt }) => Math.max(last, attempt.endMs ?? attempt.startMs), startMs);
  const lines = [
    "gantt",
    "  dateFormat HH:mm:ss.SSS",
    `  axisFormat ${axisFormat(endMs - startMs)}`,
    "  todayMarker off"
  ];
  let lane = -1;
  for (const bar of shown) {
    if (bar.attempt.lane !== lane) {
      lane = bar.attempt.lane;
      lines.push(`  section Lane ${lane + 1}`);
    }
    lines.push(`    ${drawBar(bar, name(bar), startMs)}`);
  }
  let chart = lines.join("\n");
  while (chart.length > mostChars) chart = chart.slice(0, chart.lastIndexOf("\n"));
  const left = all.length - shown.length;
  const legend = [
    "Red: failed or stopped. Blue: on the critical path.",
    left > 0 ? `Only the ${shown.length} longest of ${all.length} bars are drawn.` : ""
  ];
  return `\`\`\`mermaid
${chart}
\`\`\`

${legend.join(" ").trim()}
`;
}
function durationOf2({ attempt }) {
  return (attempt.endMs ?? attempt.startMs) - attempt.startMs;
}
function drawBar(bar, name, originMs) {
  const { attempt, failed, critical } = bar;
  const again = attempt.attempt > 1 ? ` (attempt ${attempt.attempt})` : "";
  const label = `${iconOfBar(bar)} ${mermaidText(name)}${again} · ${formatDuration(durationOf2(bar))}`;
  const tag = failed ? "crit, " : critical ? "active, " : "done, ";
  const start = attempt.startMs - originMs;
  const end = Math.max(start + 1, (attempt.endMs ?? attempt.startMs) - originMs);
  return `${label} :${tag}${clockTime(start)}, ${clockTime(end)}`;
}
function iconOfBar({ attempt, failed, required }) {
  if (!failed) return "✓";
  if (isStopped(attempt)) return "⊘";
  return required ? "✗" : "!";
}
function isStopped({ end }) {
  return ["fail-fast", "cancelled", "run-timeout", "lost"].includes(end?.reason ?? "");
}
function mermaidText(text) {
  const plain = text.replace(/[\s\p{C}]+/gu, " ").replace(/[:;#"`<>|\\{}[\]~]/g, (found) => lookalikes[found] ?? " ").trim();
  const characters = [...plain];
  return characters.length > 40 ? `${characters.slice(0, 39).join("")}…` : plain;
}
function clockTime(ms) {
  const whole = Math.round(ms);
  const pad = (value, width = 2) => String(value).padStart(width, "0");
  const hours = Math.floor(whole / 36e5);
  const minutes = Math.floor(whole / 6e4) % 60;
  return `${pad(hours)}:${pad(minutes)}:${pad(Math.floor(whole / 1e3) % 60)}.${pad(whole % 1e3, 3)}`;
}
function axisFormat(spanMs) {
  if (spanMs < 5e3) return "%S.%L s";
  return spanMs < 36e5 ? "%M:%S" : "%H:%M";
}

// src/report/table.ts
var mostOpenRows = 30;
var noBreak = " ";
function renderTable(result, maxBytes) {
  const columns = chooseColumns(result);
  const row = (cells) => `| ${cells.join(" | ")} |
`;
  const head = row(columns.map(({ title }) => title)) + row(columns.map(({ right }) => right ? "--:" : ":--"));
  const rows = result.steps.map(
    (step) => row(columns.map(({ right, cell }) => right ? cell(step).replaceAll(" ", noBreak) : cell(step)))
  );
  const folded = rows.length > mostOpenRows;
  const open3 = folded ? `<details><summary>All ${rows.length} steps</summary>

${head}` : `### All steps

${head}`;
  const close = folded ? "\n</details>\n" : "";
  const body = fitItems(
    rows,
    maxBytes - countBytes(open3 + close),
    (left) => row([`… and ${left} more`, ...columns.slice(1).map(() => "")])
  );
  return body === "" ? "" : open3 + body + close;
}
function chooseColumns(result) {
  const has = (test) => result.steps.some(test);
  const time = (ms) => ms === null ? "" : formatDuration(ms);
  const waited = ({ waitMs }) => waitMs.lane + waitMs.lock;
  const columns = [
    { title: "Step", cell: (step) => `${iconOf(step)} ${codeCell(step.name)}` },
    { title: "Result", cell: describeResult },
    {
      title: "Time",
      right: true,
      cell: (step) => (step.reason === "lost" && step.lane !== null ? "≥ " : "") + time(step.durationMs)
    },
    { title: "Waited", right: true, cell: (step) => waited(step) >= 50 ? formatDuration(waited(step)) : "" },
    has((step) => step.cpuMs !== null) && { title: "CPU", right: true, cell: (step) => time(step.cpuMs) },
    has((step) => step.peakMemoryBytes !== null) && {
      title: "Memory",
      right: true,
      cell: (step) => step.peakMemoryBytes === null ? "" : formatBytes(step.peakMemoryBytes)
    },
    { title: "Lane", right: true, cell: (step) => step.lane === null ? "" : String(step.lane + 1) },
    { title: "Slack", right: true, cell: (step) => step.critical ? "critical" : time(step.slackMs) },
    { title: "Needs", cell: (step) => listNames(step.needs, codeCell) }
  ];
  return columns.filter((column) => column !== false);
}
var resultWords = { success: "passed", failure: "failed", cancelled: "cancelled", skipped: "skipped" };
function describeResult(step) {
  const reason = describeReason(step, codeCell);
  if (step.flaky) return reason;
  const word = `${resultWords[step.conclusion]}${step.conclusion === "failure" && !step.required ? ", but optional" : ""}`;
  return reason === "" ? word : `${word}: ${reason}`;
}

// src/report/summary.ts
var summaryLimitBytes = 1048576;
function renderSummary(record, result, options) {
  const run = concludeLost(record);
  const failures = (required) => ({
    wanted: result.steps.some((step) => step.conclusion === "failure" && step.required === required),
    render: (maxBytes) => renderFailures(run, result, { required, reproduce: options.reproduce, maxBytes })
  });
  const whole = (text) => ({
    wanted: text !== "",
    render: (maxBytes) => countBytes(text) <= maxBytes ? text : ""
  });
  const left = options.left ?? chooseAnnotations(result, { budget: annotationBudget }).left;
  const summaries = run.steps.map((step) => step.end?.summary ?? "");
  const sections = [
    {
      name: "headline",
      share: 1,
      ...whole(`## ${options.title === void 0 ? "" : `${codeSpan(options.title)}: `}${describeRun(run, result)}
`)
    },
    { name: "key figures", share: 0.2, ...whole(renderFigures(run, result)) },
    { name: "failures", share: 0.45, ...failures(true) },
    {
      name: "notices",
      share: 0.05,
      wanted: run.notices.length > 0,
      render: (maxBytes) => renderNotices(run, maxBytes)
    },
    { name: "optional failures", share: 0.15, ...failures(false) },
    {
      name: "flaky steps",
      share: 0.1,
      wanted: result.steps.some((step) => step.flaky),
      render: (maxBytes) => renderFlaky(run, result, maxBytes)
    },
    { name: "timeline", share: 0.3, ...whole(renderTimeline(run, result)) },
    {
      name: "advice",
      share: 0.05,
      wanted: result.advice.length > 0,
      render: (maxBytes) => renderAdvice(result, maxBytes)
    },
    {
      name: "table of steps",
      share: 0.4,
      wanted: result.steps.length > 0,
      render: (maxBytes) => renderTable(result, maxBytes)
    },
    { name: "problems", share: 0.2, wanted: left.length > 0, render: (maxBytes) => renderProblems(left, maxBytes) },
    {
      name: "steps' own summaries",
      share: 1,
      wanted: summaries.some((text) => text !== ""),
      render: (maxBytes) => renderOwn(result, summaries, maxBytes)
    }
  ];
  const priority = [
    "headline",
    "failures",
    "optional failures",
    "flaky steps",
    "table of steps",
    "notices",
    "key figures",
    "timeline",
    "advice",
    "problems",
    "steps' own summaries"
  ];
  return assemble(sections, priority, options.limitBytes);
}
function renderFigures(run, result) {
  if (!run.began) return "";
  const { lanesBecause, plan } = run.began;
  const cpu = result.steps.reduce((sum2, step) => sum2 + (step.cpuMs ?? 0), 0);
  const share = Math.round(100 * cpu / (result.cores * result.makespanMs));
  const finished = isWhole(run, result) && result.makespanMs > 0;
  const floor = result.floorMs > result.serialEstimateMs / result.lanes + 1 ? "the critical path" : "the work ÷ lanes";
  const figures = [
    `Plan ${codeSpan(plan.file)}`,
    plainProse(lanesBecause) || `${result.lanes} lanes`,
    finished && `one after another at most ${formatDuration(result.serialEstimateMs)}`,
    finished && `floor ${formatDuration(result.floorMs)} (${floor})`,
    cpu > 0 && result.makespanMs > 0 && `CPU ${formatDuration(cpu)}, ${share} % of ${result.cores} cores`
  ];
  return `${figures.filter((figure) => figure !== false).join(" · ")}
`;
}
function isWhole(run, result) {
  return !run.lost && run.cancelledBy === void 0 && result.conclusion !== "cancelled";
}
function renderTimeline(run, result) {
  const byId = new Map(result.steps.map((step, index) => [step.id, { step, index }]));
  const path = result.criticalPath.flatMap((id) => byId.get(id) ?? []);
  const gantt = renderGantt(run, new Set(path.map(({ index }) => index)));
  if (gantt === "") return "";
  const links = path.map(({ step }) => `${codeSpan(step.name)} (${formatDuration(step.durationMs ?? 0)})`);
  const shown = links.length > 12 ? [...links.slice(0, 6), `… ${links.length - 11} more …`, ...links.slice(-5)] : links;
  const total = formatDuration(path.reduce((sum2, { step }) => sum2 + (step.durationMs ?? 0), 0));
  if (!isWhole(run, result)) return `### Timeline

${gantt}`;
  return `### Timeline

${gantt}
**Critical path**, ${total}: ${shown.join(" → ")}
`;
}
function renderNotices(run, maxBytes) {
  const items = run.notices.map(
    ({ severity, message, code }) => `- ${severity === "warning" ? "⚠" : "ℹ"} ${codeSpan(message)} [${plainProse(code)}]
`
  );
  return fitItems(items, maxBytes, (left) => `- … and ${left} more notices
`);
}
function renderAdvice(result, maxBytes) {
  const items = result.advice.map(({ message, code }) => `- ${codeSpan(message)} [${plainProse(code)}]
`);
  return fitItems(["### Advice\n\n", ...items], maxBytes, (left) => `- … and ${left} more
`);
}
function renderProblems(left, maxBytes) {
  const open3 = `<details><summary>${left.length === 1 ? "1 problem" : `${left.length} problems`} without an annotation</summary>

`;
  const close = "</details>\n";
  const lines = fitItems(
    left.map((problem) => `${describeProblem(problem)}
`),
    (maxBytes - countBytes(open3 + close)) / 2,
    (more) => `… and ${more} more
`
  );
  const text = lines === "" ? "" : `${open3}${fence(lines)}
${close}`;
  return countBytes(text) <= maxBytes ? text : "";
}
function renderOwn(result, summaries, maxBytes) {
  const parts = [];
  let room = maxBytes;
  for (const [index, summary2] of summaries.entries()) {
    const step = result.steps[index];
    if (summary2 === "" || !step) continue;
    const heading = `---

<p>Summary of ${codeHtml(step.name)}</p>

`;
    const whole = `${heading}${closeOpen(summary2)}

`;
    const note = `${heading}It is ${formatBytes(countBytes(summary2))} long and did not fit.

`;
    const text = [whole, note].find((candidate) => countBytes(candidate) <= room);
    if (text === void 0) break;
    parts.push(text);
    room -= countBytes(text);
  }
  return parts.join("");
}
function closeOpen(markdown) {
  let open3;
  for (const line of markdown.split(/\r?\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
    if (!mark) continue;
    const [, ticks, rest] = mark;
    if (open3 === void 0) open3 = ticks;
    else if (ticks.startsWith(open3) && rest.trim() === "") open3 = void 0;
  }
  return open3 === void 0 ? markdown.trimEnd() : `${markdown.trimEnd()}
${open3}`;
}

// src/run/files.ts
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
function writeTextFile(path, text) {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, text);
    renameSync(draft, path);
    return void 0;
  } catch (error) {
    rmSync(draft, { force: true });
    return `${path} could not be written: ${error.message}`;
  }
}
function overwriteTextFile(path, text) {
  try {
    writeFileSync(path, text);
    return void 0;
  } catch (error) {
    return `${path} could not be written: ${error.message}`;
  }
}

// src/run/journal.ts
import { closeSync, existsSync as existsSync2, openSync, readFileSync as readFileSync2, writeSync } from "node:fs";
function readJournal(path) {
  const events = [];
  if (!existsSync2(path)) return events;
  for (const line of readFileSync2(path, "utf8").split("\n").slice(0, -1)) {
    try {
      events.push(JSON.parse(line));
    } catch {
      break;
    }
  }
  return events;
}

// src/run/state-folder.ts
import { basename, isAbsolute, join as join2 } from "node:path";
function runFolderAt(path) {
  return {
    runId: basename(path),
    path,
    journal: join2(path, "journal.ndjson"),
    result: join2(path, "result.json"),
    spool: join2(path, "spool"),
    files: join2(path, "files")
  };
}

// src/run/stop.ts
import { setTimeout as sleep2 } from "node:timers/promises";

// src/run/lookout.ts
import { setTimeout as sleep } from "node:timers/promises";
var REST_FOR_WORK = 2;
var LONGEST_REST_MS = 200;
function createLookout(table) {
  let coming;
  let endedAt = Number.NEGATIVE_INFINITY;
  let tookMs = 0;
  const measure = (work) => {
    const began = performance.now();
    const result = work();
    endedAt = performance.now();
    tookMs += endedAt - began;
    return result;
  };
  const look = () => {
    coming = void 0;
    tookMs = 0;
    const list = measure(table.list);
    return { ...table, list: () => list, filterMarked: (of, marker) => measure(() => table.filterMarked(of, marker)) };
  };
  return () => {
    const restMs = Math.min(REST_FOR_WORK * tookMs, LONGEST_REST_MS);
    coming ??= sleep(Math.max(0, endedAt + restMs - performance.now())).then(look);
    return coming;
  };
}

// src/run/process-table.ts
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync as readFileSync3, readlinkSync } from "node:fs";

// src/run/marker.ts
function mayCarryMarker(environ) {
  return environ.includes("PARALLEL_PLAN_");
}
function carriesMarker(environ, marker) {
  for (let at = environ.indexOf(marker); at >= 0; at = environ.indexOf(marker, at + 1)) {
    if (at > 0 && environ[at - 1] !== 0) continue;
    const next = environ[at + Buffer.byteLength(marker)];
    if (next === void 0 || next === 0 || next === 47) return true;
  }
  return false;
}

// src/run/process-table.ts
function createProcessTable(platform2 = process.platform) {
  if (platform2 === "linux") return linuxTable;
  return platform2 === "win32" ? emptyTable : psTable;
}
var TICKS_PER_MS = 0.1;
var environs = /* @__PURE__ */ new Map();
var linuxTable = {
  list() {
    environs.clear();
    const list = [];
    for (const name of readdirSync("/proc")) {
      const pid = Number(name);
      if (!Number.isInteger(pid)) continue;
      const info = readStat(pid);
      if (info !== void 0 && info.state !== "Z" && info.state !== "X") list.push(info);
    }
    return list;
  },
  read: readStat,
  filterMarked: (list, marker) => list.filter((info) => carriesMarker(readEnviron(info), marker)),
  commandOf(pid) {
    const text = readProc(pid, "cmdline")?.toString() || readProc(pid, "comm")?.toString() || "";
    return tidyCommand(text);
  },
  cwdOf(pid) {
    try {
      return readlinkSync(`/proc/${pid}/cwd`);
    } catch {
      return void 0;
    }
  },
  ageMs(info) {
    const uptimeMs = Number.parseFloat(readFileSync3("/proc/uptime", "utf8")) * 1e3;
    return uptimeMs - Number(info.start) / TICKS_PER_MS;
  }
};
function readStat(pid) {
  const text = readProc(pid, "stat")?.toString("latin1");
  if (text === void 0) return void 0;
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return {
    pid,
    state: fields[0] ?? "",
    parent: Number(fields[1]),
    group: Number(fields[2]),
    session: Number(fields[3]),
    start: fields[19] ?? ""
  };
}
function readEnviron({ pid, start }) {
  const key = `${pid} ${start}`;
  const known = environs.get(key);
  if (known !== void 0) return known;
  const environ = readProc(pid, "environ");
  const kept = environ !== void 0 && mayCarryMarker(environ) ? environ : NOTHING;
  environs.set(key, kept);
  return kept;
}
var NOTHING = Buffer.alloc(0);
function readProc(pid, file) {
  try {
    return readFileSync3(`/proc/${pid}/${file}`);
  } catch {
    return void 0;
  }
}
var PS_FIELDS = ["-o", "pid=", "-o", "ppid=", "-o", "pgid=", "-o", "state=", "-o", "lstart="];
var psTable = {
  list: () => parsePs(ps(["-ax", ...PS_FIELDS])).filter(({ state }) => state !== "Z"),
  read: (pid) => parsePs(ps(["-p", String(pid), ...PS_FIELDS]))[0],
  filterMarked(list, marker) {
    const marked = /* @__PURE__ */ new Set();
    for (const line of ps(["-axEww", "-o", "pid=", "-o", "command="]).split("\n")) {
      const [, pid, rest] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
      if (rest !== void 0 && carriesMarker(Buffer.from(rest.replaceAll(" ", "\0")), marker)) marked.add(Number(pid));
    }
    return list.filter(({ pid }) => marked.has(pid));
  },
  commandOf: (pid) => tidyCommand(ps(["-p", String(pid), "-ww", "-o", "command="])),
  cwdOf: () => void 0,
  ageMs: (info) => {
    const startedAt = Date.parse(info.start);
    return Number.isNaN(startedAt) ? void 0 : Date.now() - startedAt;
  }
};
function parsePs(text) {
  const list = [];
  for (const line of text.split("\n")) {
    const [, pid, parent, group, state, start] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S)\S*\s+(.*\S)\s*$/.exec(line) ?? [];
    if (pid === void 0) continue;
    list.push({
      pid: Number(pid),
      parent: Number(parent),
      group: Number(group),
      session: Number(group),
      state,
      start
    });
  }
  return list;
}
function ps(args) {
  try {
    return execFileSync("ps", args, { encoding: "utf8", maxBuffer: 256 << 20, stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return "";
  }
}
var emptyTable = {
  list: () => [],
  read: () => void 0,
  filterMarked: () => [],
  commandOf: () => "",
  cwdOf: () => void 0,
  ageMs: () => void 0
};
function tidyCommand(text) {
  const line = text.replace(/[\0\s]+/g, " ").trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

// src/run/processes.ts
function findRun(table, marker, groups) {
  const { ours, others } = splitOurs(table.list());
  const ourSessions = new Set(ours.map((p2) => p2.session));
  const marked = table.filterMarked(others, marker);
  const sessions = new Set(marked.map((p2) => p2.session).filter((session) => !ourSessions.has(session)));
  for (const pid of groups) {
    if (!isReused(others, { pid, isAlive: () => false })) sessions.add(pid);
  }
  return union(
    marked,
    others.filter((p2) => sessions.has(p2.session) || sessions.has(p2.group) && groups.includes(p2.group))
  );
}
function nameProcess(table, { pid }) {
  return { pid, command: table.commandOf(pid) };
}
function isReused(list, root) {
  return !root.isAlive() && list.some((p2) => p2.pid === root.pid);
}
function splitOurs(list) {
  const byPid = new Map(list.map((p2) => [p2.pid, p2]));
  const ours = /* @__PURE__ */ new Set();
  for (let p2 = byPid.get(process.pid); p2 !== void 0 && !ours.has(p2); p2 = byPid.get(p2.parent)) ours.add(p2);
  return { ours: [...ours], others: list.filter((p2) => !ours.has(p2) && p2.pid > 1) };
}
function union(a, b2) {
  return [...new Map([...a, ...b2].map((p2) => [p2.pid, p2])).values()];
}

// src/run/stop.ts
var GIVE_UP_MS = 2e3;
var SHORTEST_LOOK_MS = 5;
var LONGEST_LOOK_MS = 100;
var sharedLookout = createLookout(createProcessTable());
async function sweepRun(marker, groups, graceMs, table) {
  const found = /* @__PURE__ */ new Map();
  const find = (seen) => {
    const list = findRun(seen, marker, groups);
    for (const info of list) if (!found.has(info.pid)) found.set(info.pid, nameProcess(seen, info));
    return list;
  };
  await stopFound(
    find,
    [
      ["SIGTERM", 0],
      ["SIGKILL", graceMs]
    ],
    lookoutOf(table)
  );
  return [...found.values()];
}
function lookoutOf(table) {
  return table === void 0 ? sharedLookout : createLookout(table);
}
function signalProcess(table, info, signal) {
  if (info.pid <= 1 || info.pid === process.pid) return false;
  if (table.read(info.pid)?.start !== info.start) return false;
  return trySignal(info.pid, signal);
}
async function stopFound(find, signals, look, root) {
  const startedAt = performance.now();
  const lastAtMs = signals.at(-1)?.[1] ?? 0;
  let sent = 0;
  let lookMs = SHORTEST_LOOK_MS;
  let emptyLooks = 0;
  for (; ; ) {
    const passedMs = performance.now() - startedAt;
    let isDue = false;
    let toGroup = false;
    for (; sent < signals.length && signals[sent][1] <= passedMs; sent++) {
      isDue = true;
      toGroup = root?.isAlive() === true && trySignal(-root.pid, signals[sent][0]);
    }
    const signal = signals[sent - 1]?.[0];
    const table = await look();
    const targets = find(table);
    for (const target of targets) {
      if (isDue ? !toGroup || target.group !== root?.pid : signal === "SIGKILL") signalProcess(table, target, signal);
      if (signal !== void 0 && (target.state === "T" || target.state === "t"))
        signalProcess(table, target, "SIGCONT");
    }
    if (targets.length > 0 || root?.isAlive() === true) emptyLooks = 0;
    else if (++emptyLooks === 2) return [];
    if (passedMs > lastAtMs + GIVE_UP_MS) return targets.map((target) => nameProcess(table, target));
    const nextMs = sent < signals.length ? Math.max(1, signals[sent][1] - passedMs) : LONGEST_LOOK_MS;
    await sleep2(emptyLooks > 0 ? 1 : Math.min(lookMs, nextMs));
    lookMs = Math.min(2 * lookMs, LONGEST_LOOK_MS);
  }
}
function trySignal(pid, signal) {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}

// src/run/writer.ts
import { Buffer as Buffer4 } from "node:buffer";
import { write } from "node:fs";

// src/run/spool.ts
import { Buffer as Buffer3 } from "node:buffer";
import { open as open2 } from "node:fs/promises";
import { getSystemErrorMap } from "node:util";
var KEPT_BYTES = 256 * 1024;
var ALL_KEPT_BYTES = 16 * 1024 * 1024;
var CHUNK_BYTES = 64 * 1024;
var rests = /* @__PURE__ */ new Map();
async function* readSpool(path) {
  let last = 10;
  try {
    const file = await open2(path, "r");
    try {
      for (; ; ) {
        const { bytesRead, buffer } = await file.read(Buffer3.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES, null);
        if (bytesRead === 0) break;
        last = buffer[bytesRead - 1];
        yield buffer.subarray(0, bytesRead);
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!rests.has(path)) yield Buffer3.from(`… the output cannot be read back: ${explainError(error)} …
`);
  }
  const rest = rests.get(path);
  if (!rest) return;
  if (last !== 10) yield Buffer3.from("\n");
  if (rest.lost > 0) yield Buffer3.from(`… ${rest.lost} bytes are missing: they could not be written to disk …
`);
  yield* rest.pieces;
}
function explainError(error) {
  if (error instanceof Error && "errno" in error && typeof error.errno === "number") {
    return getSystemErrorMap().get(error.errno)?.[1] ?? error.message;
  }
  return String(error);
}

// src/run/writer.ts
var FULL_BYTES = 1024 * 1024;
var DRAINED_BYTES = 256 * 1024;
var BATCH_BYTES = 64 * 1024;
var LINES_BYTES = 256 * 1024;
var LONGEST_WAIT_MS = 50;
function createWriter(fd = 1) {
  let queue = [];
  let queuedBytes = 0;
  let closed = false;
  let wasCut = false;
  let deadline;
  let writing;
  let footer;
  let mustRedraw = false;
  let lineOpen = false;
  const drained = [];
  function add(item) {
    if (closed) return;
    if (Buffer4.isBuffer(item)) {
      if (item.length === 0) return;
      queuedBytes += item.length;
    }
    queue.push(item);
    start();
  }
  function start() {
    writing ??= new Promise((resolve) => setImmediate(resolve)).then(writeQueue);
  }
  async function writeQueue() {
    while (!closed && (queue.length > 0 || mustRedraw)) {
      mustRedraw = false;
      const items = queue;
      queue = [];
      if (items.length === 0) await writeAll(Buffer4.alloc(0));
      for (let at = 0; at < items.length && !closed; ) at = await writeFrom(items, at);
    }
    if (closed) queue = [];
    writing = void 0;
  }
  async function writeFrom(items, at) {
    const first = items[at];
    if (!Buffer4.isBuffer(first)) {
      for await (const lines of wholeLines(readSpool(first.path))) {
        await writeAll(first.change(lines));
        if (closed) break;
      }
      return at + 1;
    }
    const batch = [first];
    let size = first.length;
    let next = at + 1;
    for (; next < items.length; next++) {
      const item = items[next];
      if (!Buffer4.isBuffer(item) || size + item.length > BATCH_BYTES) break;
      batch.push(item);
      size += item.length;
    }
    items.fill(EMPTY, at, next);
    await writeAll(batch.length === 1 ? first : Buffer4.concat(batch));
    if (!closed) release(size);
    return next;
  }
  function release(size) {
    queuedBytes -= size;
    if (queuedBytes <= DRAINED_BYTES) for (const callback of drained.splice(0)) callback();
  }
  async function writeAll(content) {
    const bytes = footer ? frame(content, footer) : content;
    let waitMs = 1;
    for (let from = 0; from < bytes.length; ) {
      const result = await writeOnce(fd, bytes, from);
      if (typeof result === "number") {
        from += result;
        waitMs = 1;
      }
      if (deadline !== void 0 && performance.now() >= deadline) {
        wasCut = true;
        close();
        return;
      }
      if (typeof result === "number") continue;
      if (result === "EAGAIN" || result === "EINTR") {
        await new Promise((resolve) => setTimeout(resolve, waitMs));
        waitMs = Math.min(LONGEST_WAIT_MS, 2 * waitMs);
      } else {
        close();
        return;
      }
    }
  }
  function close() {
    closed = true;
    release(queuedBytes);
  }
  function frame(content, { erase, draw }) {
    const before = Buffer4.from(lineOpen ? "" : erase());
    if (content.length > 0) lineOpen = content.at(-1) !== 10;
    return Buffer4.concat([before, content, Buffer4.from(lineOpen ? "" : draw())]);
  }
  return {
    text: (text) => add(Buffer4.from(text)),
    bytes: add,
    spool: (path, change = (lines) => lines) => add({ path, change }),
    async flush() {
      while (writing) await writing;
    },
    hurry(ms) {
      deadline ??= performance.now() + ms;
    },
    get wasCut() {
      return wasCut;
    },
    get queuedBytes() {
      return queuedBytes;
    },
    get isFull() {
      return queuedBytes >= FULL_BYTES;
    },
    onDrain(callback) {
      drained.push(callback);
      release(0);
    },
    get closed() {
      return closed;
    },
    setFooter(given) {
      footer = given;
    },
    redraw() {
      if (footer === void 0 || closed || mustRedraw) return;
      mustRedraw = true;
      start();
    }
  };
}
var EMPTY = Buffer4.alloc(0);
function writeOnce(fd, bytes, from) {
  return new Promise((resolve) => {
    write(fd, bytes, from, bytes.length - from, null, (error, written) => resolve(error?.code ?? written));
  });
}
async function* wholeLines(chunks) {
  const buffer = Buffer4.allocUnsafe(LINES_BYTES);
  let held = 0;
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; ) {
      const taken = chunk.copy(buffer, held, from);
      from += taken;
      const size = held + taken;
      const end = buffer.subarray(0, size).lastIndexOf(10) + 1;
      const cut = end === 0 && size === buffer.length ? size : end;
      if (cut > 0) yield buffer.subarray(0, cut);
      buffer.copyWithin(0, cut, size);
      held = size - cut;
    }
  }
  if (held > 0) yield buffer.subarray(0, held);
}

// src/action/post.ts
var GRACE_MS = 500;
async function post(env) {
  const writer = createWriter(1);
  const say = (text) => writer.text(`${safeText(text, 1e3)}
`);
  if (getState("folder") !== "" && getState("ended") !== "true") {
    try {
      await sweep(say);
      report(env, writer, say);
    } catch (error) {
      say(`the killed run cannot be reported: ${error.message}`);
    }
  }
  await writer.flush();
}
async function sweep(say) {
  const marker = getState("marker");
  if (marker === "") return;
  for (const { pid, command } of await sweepRun(marker, [], GRACE_MS)) {
    say(`stopped process ${pid}, which the killed run had left: ${command}`);
  }
}
function report(env, writer, say) {
  const folder = runFolderAt(getState("folder"));
  const record = readRecord(folder.journal, say);
  const result = buildResult(record);
  const annotate = getState("annotations") === "true";
  const budget = annotate ? annotationBudget : { error: 0, warning: 0, notice: 0 };
  const { chosen, left } = chooseAnnotations(result, { budget });
  const faults = [writeTextFile(folder.result, `${JSON.stringify(result, null, 2)}
`)];
  if (record.conclusion !== void 0) say("the action was killed after the run had ended, before it had told all");
  else say(`the run was killed before ${record.began ? "its end" : "its first step"}`);
  if (getState("summary") === "true" && getState("summarised") !== "true" && env.GITHUB_STEP_SUMMARY) {
    faults.push(overwriteTextFile(env.GITHUB_STEP_SUMMARY, renderRecord(record, result, left)));
    say("what had finished is in the job summary");
  }
  for (const annotation of chosen) writer.text(`${formatAnnotation(annotation)}
`);
  for (const fault of faults) if (fault) say(fault);
}
function readRecord(path, say) {
  const record = createRecord();
  try {
    for (const event of readJournal(path)) applyEvent(record, event);
  } catch (error) {
    say(`the journal of the run cannot be read: ${error.message}`);
  }
  return record;
}
function renderRecord(record, result, left) {
  const reproduce = record.began ? reproduceStep(record.began.plan) : () => "";
  return renderSummary(record, result, { reproduce, limitBytes: summaryLimitBytes, left });
}

// src/post.ts
await post(process.env);
process.exit(0);
