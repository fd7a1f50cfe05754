import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key2 in this.properties) {
        if (this.properties.hasOwnProperty(key2)) {
          const val = this.properties[key2];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key2}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key2, value) {
  const delimiter4 = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key2.includes(delimiter4)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter4}"`);
  }
  if (convertedValue.includes(delimiter4)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter4}"`);
  }
  return `${key2}<<${delimiter4}${os2.EOL}${convertedValue}${os2.EOL}${delimiter4}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";
import * as path from "path";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P2, generator) {
  function adopt(value) {
    return value instanceof P2 ? value : new P2(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P2 || (P2 = Promise))(function(resolve5, reject) {
    function fulfilled(value) {
      try {
        step2(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step2(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step2(result) {
      result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step2((generator = generator.apply(thisArg, _arguments || [])).next());
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
    const htmlAttrs = Object.entries(attrs).map(([key2, value]) => ` ${key2}="${value}"`).join("");
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
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code2, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code2), attrs);
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
  addDetails(label2, content) {
    const element = this.wrap("details", this.wrap("summary", label2) + content);
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
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text2);
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
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text2, attrs);
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
  addLink(text2, href) {
    const element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();

// node_modules/@actions/core/lib/platform.js
import os3 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name2, val) {
  const convertedVal = toCommandValue(val);
  process.env[name2] = convertedVal;
  const filePath = process.env["GITHUB_ENV"] || "";
  if (filePath) {
    return issueFileCommand("ENV", prepareKeyValueMessage(name2, val));
  }
  issueCommand("set-env", { name: name2 }, convertedVal);
}
function addPath(inputPath) {
  const filePath = process.env["GITHUB_PATH"] || "";
  if (filePath) {
    issueFileCommand("PATH", inputPath);
  } else {
    issueCommand("add-path", {}, inputPath);
  }
  process.env["PATH"] = `${inputPath}${path.delimiter}${process.env["PATH"]}`;
}
function getInput(name2, options) {
  const val = process.env[`INPUT_${name2.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name2}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name2, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name2, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name: name2 }, toCommandValue(value));
}
function saveState(name2, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name2, value));
  }
  issueCommand("save-state", { name: name2 }, toCommandValue(value));
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

// src/core/admit.ts
function weighStep(cpus, usage) {
  return Math.min(cpus ?? usage.cores / Math.max(usage.lanes, usage.cores), usage.cores);
}
var ROUNDING = 1e-9;
function admit(demand, usage) {
  if (usage.aloneRunning || usage.running >= usage.lanes) return "lane";
  if (demand.locks.some((lock) => usage.locks.has(lock))) return "lock";
  if (demand.group && (usage.groups.get(demand.group.index) ?? 0) >= demand.group.maxParallel) return "group";
  if (demand.alone) return usage.running === 0 ? "yes" : "alone";
  const weight = weighStep(demand.cpus, usage);
  return usage.cpus + weight <= usage.cores + ROUNDING ? "yes" : "cpus";
}

// src/core/end-step.ts
var MOST_CULPRITS = 20;
function endStep(state, index, ending) {
  const { conclusion, reason, message, because = [] } = ending;
  const required = state.required[index] === 1;
  const failed = conclusion === "failure";
  state.phase[index] = "ended";
  state.unended -= 1;
  state.waiting.delete(index);
  state.overtaken.delete(index);
  state.satisfied[index] = conclusion === "success" || failed && !required || reason === "skip" ? 1 : 0;
  if (reason === "needs" || reason === "fail-fast") {
    state.passesBlame[index] = 1;
    state.culprits[index] = mergeCulprits(state.culprits[index], because);
  }
  if (failed && required) {
    state.failed = true;
    state.needFailed[index] = 1;
    state.failures.push(index);
  }
  state.settling.push(index);
  state.batches?.noteEnd(index);
  state.ports.noteStepEnd?.(index, { conclusion, required });
  state.commands.push({
    type: "end-step",
    step: index,
    conclusion,
    ...reason && { reason },
    ...message !== void 0 && { message },
    required,
    because: [...because]
  });
}
function endUnstarted(state, index, reason, because = []) {
  const phase = state.phase[index];
  if (phase === "ended" || phase === "running") return;
  const failure = state.lastFailure.get(index);
  if (failure) endStep(state, index, { conclusion: "failure", ...failure });
  else if (state.selection[index] === "skip") endStep(state, index, { conclusion: "skipped", reason: "skip" });
  else endStep(state, index, { conclusion: "skipped", reason, because });
}
function failByFault(state, index, fault) {
  endStep(state, index, { conclusion: "failure", reason: "expression", message: fault });
}
function killStep(state, index, reason, because = []) {
  if (state.killedFor.has(index)) return;
  state.killedFor.set(index, { reason, because });
  state.commands.push({ type: "kill", step: index, attempt: state.attempts[index], reason });
}
function passOnEnd(state, dependent, need) {
  if (state.needFailed[need]) state.needFailed[dependent] = 1;
  const inherited = state.culprits[need];
  const blamed = state.satisfied[need] || state.passesBlame[need] ? inherited : mergeCulprits(inherited, [need]);
  state.culprits[dependent] = mergeCulprits(state.culprits[dependent], blamed);
}
function mergeCulprits(known2, more) {
  if (more.length === 0) return known2;
  if (known2.length === 0) return more;
  return [.../* @__PURE__ */ new Set([...known2, ...more])].sort((a, b2) => a - b2).slice(0, MOST_CULPRITS);
}

// src/core/ready-queue.ts
function createReadyQueue() {
  const kinds = /* @__PURE__ */ new Map();
  return {
    push(place, demand) {
      const key2 = JSON.stringify([demand.cpus, demand.locks, demand.group, demand.alone]);
      let kind = kinds.get(key2);
      if (!kind) {
        kind = { demand, places: createNumberHeap(), lockMs: 0, lockedSince: void 0 };
        kinds.set(key2, kind);
      }
      kind.places.push(place);
      return kind;
    },
    findFirst(isWanted, refused) {
      let first;
      let best = Number.POSITIVE_INFINITY;
      for (const [key2, kind] of kinds) {
        if (refused.has(kind)) continue;
        let place = kind.places.peek();
        for (; place !== void 0 && !isWanted(place); place = kind.places.peek()) kind.places.pop();
        if (place === void 0) kinds.delete(key2);
        else if (place < best) [first, best] = [kind, place];
      }
      return first;
    },
    kinds: () => kinds.values()
  };
}
function noteLock(kind, locked, now) {
  kind.lockMs = lockMsUntil(kind, now);
  kind.lockedSince = locked ? now : void 0;
}
function lockMsUntil(kind, now) {
  return kind.lockMs + (kind.lockedSince === void 0 ? 0 : now - kind.lockedSince);
}

// src/core/dispatch.ts
function makeReady(state, step2, now) {
  const again = state.phase[step2] === "backoff";
  if (state.batches?.admitReady(step2) === false) return;
  state.phase[step2] = "ready";
  if (!again) state.commands.push({ type: "ready", step: step2 });
  const kind = state.ready.push(state.place[step2], demandOf(state, step2));
  state.waiting.set(step2, { readySince: now, kind, lockMsBefore: lockMsUntil(kind, now) });
}
function dispatchSteps(state, now) {
  const { usage, overtaken, ready, startOrder } = state;
  const isWanted = (place) => state.phase[startOrder[place]] === "ready";
  const refused = /* @__PURE__ */ new Map();
  let heavy;
  while (usage.running < usage.lanes && !usage.aloneRunning) {
    if (heavy !== void 0 && (overtaken.get(heavy) ?? 0) >= usage.lanes) break;
    const kind = ready.findFirst(isWanted, refused);
    if (!kind) break;
    const step2 = startOrder[kind.places.peek()];
    const verdict = admit(kind.demand, usage);
    if (verdict !== "yes") {
      refused.set(kind, verdict);
      if (!isLock(verdict)) heavy ??= step2;
      continue;
    }
    kind.places.pop();
    const prepared = state.ports.prepareStep(step2);
    if ("fault" in prepared) {
      failByFault(state, step2, prepared.fault);
      break;
    }
    startStep(state, step2, prepared, now);
    if (heavy !== void 0) overtaken.set(heavy, (overtaken.get(heavy) ?? 0) + 1);
  }
  const hasLane = usage.running < usage.lanes;
  for (const kind of ready.kinds()) noteLock(kind, hasLane && isLock(refused.get(kind)), now);
}
function isLock(verdict) {
  return verdict === "lock" || verdict === "group";
}
function demandOf(state, index) {
  const step2 = state.plan.steps[index];
  const maxParallel2 = step2.group === void 0 ? void 0 : state.plan.groups[step2.group].maxParallel;
  return {
    ...step2.cpus !== void 0 && { cpus: step2.cpus },
    locks: step2.locks,
    ...step2.group !== void 0 && maxParallel2 !== void 0 && { group: { index: step2.group, maxParallel: maxParallel2 } },
    alone: needsMachine(state, index)
  };
}
function needsMachine(state, index) {
  return state.lastFailure.get(index)?.reason === "out-of-memory";
}
function startStep(state, index, prepared, now) {
  const step2 = state.plan.steps[index];
  const { usage } = state;
  const weight = weighStep(step2.cpus, usage);
  const alone = needsMachine(state, index);
  const attempt2 = state.attempts[index] + 1;
  state.attempts[index] = attempt2;
  const lane = state.freeLanes.pop() ?? state.lanesUsed++;
  const { readySince, kind, lockMsBefore } = state.waiting.get(index);
  const lockMs = lockMsUntil(kind, now) - lockMsBefore;
  state.waiting.delete(index);
  state.overtaken.delete(index);
  state.phase[index] = "running";
  state.required[index] = prepared.required ? 1 : 0;
  state.laneOf.set(index, lane);
  state.weights.set(index, weight);
  usage.running += 1;
  usage.cpus += weight;
  usage.aloneRunning = alone;
  for (const lock of step2.locks) usage.locks.add(lock);
  if (step2.group !== void 0) usage.groups.set(step2.group, (usage.groups.get(step2.group) ?? 0) + 1);
  state.commands.push({
    type: "start",
    step: index,
    attempt: attempt2,
    kind: attempt2 === 1 ? "first" : alone ? "alone" : "retry",
    lane,
    waitMs: { lane: now - readySince - lockMs, lock: lockMs },
    ...prepared.timeoutMs !== void 0 && { timeoutMs: prepared.timeoutMs }
  });
  if (prepared.timeoutMs !== void 0) {
    const timer = { kind: "timeout", step: index, attempt: attempt2 };
    state.commands.push({ type: "set-timer", timer, atMs: now + prepared.timeoutMs });
  }
}
function changeLanes(state, lanes) {
  const { usage, weights } = state;
  usage.lanes = Math.max(1, lanes);
  usage.cpus = 0;
  for (const step2 of weights.keys()) {
    const weight = weighStep(state.plan.steps[step2].cpus, usage);
    weights.set(step2, weight);
    usage.cpus += weight;
  }
}
function leaveLane(state, index) {
  const step2 = state.plan.steps[index];
  const { usage } = state;
  usage.running -= 1;
  usage.aloneRunning = false;
  usage.cpus = usage.running === 0 ? 0 : usage.cpus - state.weights.get(index);
  for (const lock of step2.locks) usage.locks.delete(lock);
  if (step2.group !== void 0) usage.groups.set(step2.group, usage.groups.get(step2.group) - 1);
  state.freeLanes.push(state.laneOf.get(index));
  state.laneOf.delete(index);
  state.weights.delete(index);
}

// src/core/halt.ts
function haltAfterFailures(state) {
  for (let failed = state.failures.shift(); failed !== void 0; failed = state.failures.shift()) {
    const { failFast: failFast2, groups, steps } = state.plan;
    if (failFast2 !== "off" && state.haltedBy === void 0) {
      state.haltedBy = failed;
      halt(state, steps.keys(), failed, failFast2 === "stop");
    }
    const group = steps[failed].group;
    if (group !== void 0 && groups[group].failFast && !state.haltedGroups.has(group)) {
      state.haltedGroups.set(group, failed);
      halt(state, groups[group].steps, failed, true);
    }
  }
}
function halt(state, steps, by, kill) {
  for (const step2 of steps) {
    if (isExempt(state, step2)) continue;
    if (state.phase[step2] === "running") {
      if (kill) killStep(state, step2, "fail-fast", [by]);
    } else if (state.missingNeeds[step2] === 0) {
      endUnstarted(state, step2, "fail-fast", [by]);
    }
  }
}
function findHalter(state, index) {
  if (isExempt(state, index)) return void 0;
  const group = state.plan.steps[index].group;
  return state.haltedBy ?? (group === void 0 ? void 0 : state.haltedGroups.get(group));
}
function isExempt(state, index) {
  return state.plan.steps[index].condition?.asksStatus ?? false;
}
function stopRun(state, reason) {
  if (state.stopped) return;
  state.stopped = reason;
  for (const step2 of state.plan.steps.keys()) {
    if (state.phase[step2] === "running") killStep(state, step2, reason);
    else endUnstarted(state, step2, reason);
  }
}

// src/core/layers.ts
function layersOf(graph) {
  const layers = new Array(graph.size).fill(0);
  for (const step2 of graph.order) {
    for (const need of graph.needs[step2]) layers[step2] = Math.max(layers[step2], layers[need] + 1);
  }
  return layers;
}
function groupByLayer(layers) {
  const groups = [];
  for (const [step2, layer] of layers.entries()) {
    while (groups.length <= layer) groups.push([]);
    groups[layer].push(step2);
  }
  return groups;
}
function ranksOf(graph, weights) {
  const ranks = new Array(graph.size).fill(0);
  for (let i = graph.order.length - 1; i >= 0; i--) {
    const step2 = graph.order[i];
    let longest = 0;
    for (const dependent of graph.dependents[step2]) longest = Math.max(longest, ranks[dependent]);
    ranks[step2] = longest + weights[step2];
  }
  return ranks;
}
function findCriticalPath(graph, weights) {
  const ranks = ranksOf(graph, weights);
  const heaviest = (steps) => {
    let best;
    for (const step3 of steps) if (best === void 0 || ranks[step3] > ranks[best]) best = step3;
    return best;
  };
  const path2 = [];
  let step2 = heaviest(graph.needs.keys());
  while (step2 !== void 0) {
    path2.push(step2);
    step2 = heaviest(graph.dependents[step2]);
  }
  return path2;
}
var ROUNDING2 = 1e-9;
function slacksOf(graph, weights) {
  const ranks = ranksOf(graph, weights);
  const earliest = new Array(graph.size).fill(0);
  for (const step2 of graph.order) {
    for (const need of graph.needs[step2]) {
      earliest[step2] = Math.max(earliest[step2], earliest[need] + weights[need]);
    }
  }
  let end = 0;
  for (const step2 of graph.order) end = Math.max(end, earliest[step2] + weights[step2]);
  return earliest.map((start2, step2) => {
    const slack = end - ranks[step2] - start2;
    return slack > end * ROUNDING2 ? slack : 0;
  });
}
function orderByRank(ranks, seed) {
  const ties = seed === void 0 ? ranks.map((_2, step2) => step2) : shuffledPlaces(ranks.length, seed);
  return ranks.map((_2, step2) => step2).sort((a, b2) => ranks[b2] - ranks[a] || ties[a] - ties[b2]);
}
function shuffledPlaces(n, seed) {
  let state = seed | 0;
  const random = () => {
    state = state + 1831565813 | 0;
    let t = Math.imul(state ^ state >>> 15, 1 | state);
    t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t;
    return ((t ^ t >>> 14) >>> 0) / 2 ** 32;
  };
  const places = Array.from({ length: n }, (_2, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j2 = Math.floor(random() * (i + 1));
    [places[i], places[j2]] = [places[j2], places[i]];
  }
  return places;
}
function cutBatches(layers, startOrder, maxBatch) {
  const place = new Array(startOrder.length);
  for (const [i, step2] of startOrder.entries()) place[step2] = i;
  return groupByLayer(layers).flatMap((layer) => {
    if (maxBatch === void 0) return [layer];
    const inOrder = [...layer].sort((a, b2) => place[a] - place[b2]);
    const batches = [];
    for (let i = 0; i < inOrder.length; i += maxBatch) batches.push(inOrder.slice(i, i + maxBatch));
    return batches;
  });
}

// src/core/batches.ts
function createBatches(graph, startOrder, maxBatch) {
  const batches = cutBatches(layersOf(graph), startOrder, maxBatch);
  const batchOf = new Uint32Array(graph.size);
  for (const [batch, steps] of batches.entries()) for (const step2 of steps) batchOf[step2] = batch;
  const left = batches.map((steps) => steps.length);
  const kept = /* @__PURE__ */ new Set();
  let current = 0;
  return {
    admitReady(step2) {
      if (batchOf[step2] <= current) return true;
      kept.add(step2);
      return false;
    },
    noteEnd(step2) {
      left[batchOf[step2]] -= 1;
      kept.delete(step2);
    },
    open() {
      const released = [];
      while (left[current] === 0) {
        current += 1;
        for (const step2 of batches[current] ?? []) if (kept.delete(step2)) released.push(step2);
      }
      return released;
    }
  };
}

// src/core/scheduler-state.ts
function createState(scheduling) {
  const { plan: plan2, graph, startOrder } = scheduling;
  const size = graph.size;
  const place = new Uint32Array(size);
  for (const [i, step2] of startOrder.entries()) place[step2] = i;
  return {
    plan: plan2,
    graph,
    selection: scheduling.selection,
    startOrder,
    place,
    ports: scheduling.ports,
    phase: new Array(size).fill("waiting"),
    missingNeeds: Uint32Array.from(graph.needs, (list) => list.length),
    attempts: new Uint32Array(size),
    required: Uint8Array.from(plan2.steps, (step2) => step2.continueOnError === true ? 0 : 1),
    satisfied: new Uint8Array(size),
    passesBlame: new Uint8Array(size),
    needFailed: new Uint8Array(size),
    culprits: new Array(size).fill([]),
    ready: createReadyQueue(),
    waiting: /* @__PURE__ */ new Map(),
    overtaken: /* @__PURE__ */ new Map(),
    killedFor: /* @__PURE__ */ new Map(),
    lastFailure: /* @__PURE__ */ new Map(),
    usage: {
      lanes: scheduling.lanes,
      cores: scheduling.cores,
      running: 0,
      cpus: 0,
      locks: /* @__PURE__ */ new Set(),
      groups: /* @__PURE__ */ new Map(),
      aloneRunning: false
    },
    laneOf: /* @__PURE__ */ new Map(),
    freeLanes: createNumberHeap(),
    lanesUsed: 0,
    weights: /* @__PURE__ */ new Map(),
    ...plan2.schedule === "layers" && { batches: createBatches(graph, startOrder, plan2.maxBatch) },
    settling: [],
    failures: [],
    unended: size,
    failed: false,
    haltedGroups: /* @__PURE__ */ new Map(),
    ended: false,
    commands: []
  };
}

// src/core/scheduler.ts
var LONGEST_RETRY_DELAY_MS = 6e4;
function beginRun(scheduling, now) {
  const state = createState(scheduling);
  const { plan: plan2, graph, selection } = scheduling;
  if (plan2.timeoutMs !== void 0) setTimer(state, { kind: "run-timeout" }, now + plan2.timeoutMs);
  for (const step2 of plan2.steps.keys()) {
    if (selection[step2] === "not-selected") endStep(state, step2, { conclusion: "skipped", reason: "not-selected" });
  }
  for (const step2 of plan2.steps.keys()) if (graph.needs[step2].length === 0) settleStep(state, step2, now);
  return { state, commands: finishTurn(state, now) };
}
function next(state, event, now) {
  switch (event.type) {
    case "attempt-ended":
      endAttempt(state, event.step, event.end, event.transient ?? false, now);
      break;
    case "timer":
      fireTimer(state, event.timer, now);
      break;
    case "observed":
      changeLanes(state, event.lanes);
      break;
    case "cancel":
      stopRun(state, "cancelled");
      break;
  }
  return finishTurn(state, now);
}
function finishTurn(state, now) {
  do {
    settleDependents(state, now);
    for (const step2 of state.batches?.open() ?? []) makeReady(state, step2, now);
    dispatchSteps(state, now);
  } while (state.settling.length > 0);
  if (state.unended === 0 && !state.ended) {
    state.ended = true;
    state.commands.push({ type: "end-run", conclusion: concludeRun(state) });
  }
  return state.commands.splice(0);
}
function concludeRun(state) {
  if (state.stopped === "cancelled") return "cancelled";
  return state.failed || state.stopped ? "failure" : "success";
}
function settleDependents(state, now) {
  for (; ; ) {
    haltAfterFailures(state);
    const ended = state.settling.pop();
    if (ended === void 0) return;
    for (const dependent of state.graph.dependents[ended]) {
      passOnEnd(state, dependent, ended);
      state.missingNeeds[dependent] -= 1;
      if (state.missingNeeds[dependent] === 0) settleStep(state, dependent, now);
    }
  }
}
function settleStep(state, index, now) {
  if (state.phase[index] !== "waiting") return;
  const { condition } = state.plan.steps[index];
  if (state.selection[index] === "skip") {
    endStep(state, index, { conclusion: "skipped", reason: "skip" });
    return;
  }
  const halter = findHalter(state, index);
  if (halter !== void 0 && !state.needFailed[index]) {
    endStep(state, index, { conclusion: "skipped", reason: "fail-fast", because: [halter] });
    return;
  }
  const culprits = state.culprits[index];
  if (!condition?.asksStatus && culprits.length > 0) {
    endStep(state, index, { conclusion: "skipped", reason: "needs", because: culprits });
    return;
  }
  if (condition) {
    const status = { success: culprits.length === 0, failure: state.needFailed[index] === 1 };
    const answer = state.ports.evaluateCondition(index, status);
    if ("fault" in answer) {
      failByFault(state, index, answer.fault);
      return;
    }
    if (!answer.run) {
      endStep(state, index, { conclusion: "skipped", reason: "condition" });
      return;
    }
  }
  makeReady(state, index, now);
}
function endAttempt(state, index, end, transient, now) {
  if (state.phase[index] !== "running") return;
  leaveLane(state, index);
  const killed = state.killedFor.get(index);
  state.killedFor.delete(index);
  const reason = killed?.reason ?? end.reason;
  const message = reason === end.reason ? end.message : void 0;
  if (reason === void 0) {
    endStep(state, index, { conclusion: "success" });
    return;
  }
  if (reason === "fail-fast" || reason === "cancelled" || reason === "run-timeout") {
    endStep(state, index, { conclusion: "cancelled", reason, because: killed?.because ?? [] });
    return;
  }
  const failure = { reason, ...message !== void 0 && { message } };
  if (!mayRetry(state, index, reason, transient)) {
    endStep(state, index, { conclusion: "failure", ...failure });
    return;
  }
  const attempt2 = state.attempts[index];
  const delayMs = retryDelayMs(state, index);
  state.phase[index] = "backoff";
  state.lastFailure.set(index, failure);
  state.commands.push({ type: "retry", step: index, attempt: attempt2, reason, delayMs });
  setTimer(state, { kind: "retry", step: index, attempt: attempt2 }, now + delayMs);
}
function mayRetry(state, index, reason, transient) {
  const { retry: retry2 } = state.plan.steps[index];
  if (state.attempts[index] >= retry2.attempts || reason === "expression") return false;
  if (state.stopped || findHalter(state, index) !== void 0) return false;
  return retry2.on.some((cause) => cause === "failure" || cause === reason || cause === "transient" && transient);
}
function retryDelayMs(state, index) {
  const { delayMs } = state.plan.steps[index].retry;
  return Math.min(delayMs * 2 ** (state.attempts[index] - 1), Math.max(LONGEST_RETRY_DELAY_MS, delayMs));
}
function fireTimer(state, timer, now) {
  if (timer.kind === "run-timeout") {
    stopRun(state, "run-timeout");
  } else if (state.attempts[timer.step] !== timer.attempt) {
    return;
  } else if (timer.kind === "timeout" && state.phase[timer.step] === "running") {
    killStep(state, timer.step, "timeout");
  } else if (timer.kind === "retry" && state.phase[timer.step] === "backoff") {
    makeReady(state, timer.step, now);
  }
}
function setTimer(state, timer, atMs) {
  state.commands.push({ type: "set-timer", timer, atMs });
}

// src/core/simulate.ts
function simulateRun(scheduling, durations) {
  const attempts = [];
  let added = 0;
  const timeline = createHeap(
    (a, b2) => a.at < b2.at || a.at === b2.at && a.nth < b2.nth
  );
  const add = (at, event) => timeline.push({ at, nth: added++, event });
  const obey = (commands2, now) => {
    for (const command of commands2) {
      if (command.type === "start") {
        const { step: step2, attempt: attempt2, lane } = command;
        const end = now + durations[step2];
        attempts.push({ step: step2, attempt: attempt2, lane, start: now, end });
        add(end, { type: "attempt-ended", step: step2, end: { exitCode: 0, signal: null } });
      }
    }
  };
  const { state, commands } = beginRun(scheduling, 0);
  obey(commands, 0);
  for (let entry = timeline.pop(); entry; entry = timeline.pop()) obey(next(state, entry.event, entry.at), entry.at);
  return { makespan: attempts.reduce((end, attempt2) => Math.max(end, attempt2.end), 0), attempts };
}

// src/command/explain.ts
function foresee(loaded) {
  const { plan: plan2, graph, weights, startOrder, selection, lanes, cores, lanesBecause } = loaded;
  const ports = { evaluateCondition: () => ({ run: true }), prepareStep: () => ({ required: true }) };
  const { makespan } = simulateRun({ plan: plan2, graph, startOrder, selection, lanes, cores, ports }, weights.values);
  return { plan: plan2, graph, weights, startOrder, lanes, lanesBecause, makespan };
}

// src/command/harmless.ts
import { Buffer as Buffer3 } from "node:buffer";

// src/output/commands.ts
import { Buffer as Buffer2 } from "node:buffer";
var MAX_MESSAGE_CHARS = 4096;
var NAME = /^[A-Za-z][\w-]*$/;
var IGNORED = "[\\0-\\x08\\x0e-\\x1f\\x7f-\\x9f\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]*";
var MODERN = new RegExp(`^::(.*?):${IGNORED}:(.*)$`, "s");
var MODERN_BEGUN = /^(:|::|::[A-Za-z][\w-]*( .*|:)?)$/s;
function readCommand(line, old) {
  const modern = MODERN.exec(line.replace(/^[\s\u0085]+/, ""));
  if (modern) {
    const { name: name3, rest: rest2 } = splitName(modern[1]);
    const known2 = NAME.test(name3);
    if (known2 || !line.includes("##["))
      return {
        name: name3,
        properties: readProperties(rest2.trim(), ",", unescapeProperty),
        data: unescapeData(modern[2]),
        before: ""
      };
  }
  const start2 = old ? line.indexOf("##[") : -1;
  const end = line.indexOf("]", start2);
  if (start2 < 0 || end < 0) return void 0;
  const { name: name2, rest } = splitName(line.slice(start2 + 3, end));
  return {
    name: name2,
    properties: readProperties(rest, ";", unescapeOld),
    data: unescapeOld(line.slice(end + 1)),
    before: line.slice(0, start2)
  };
}
function splitName(info) {
  const space = info.indexOf(" ");
  if (space < 0) return { name: info.toLowerCase(), rest: "" };
  return { name: info.slice(0, space).toLowerCase(), rest: info.slice(space + 1) };
}
function readProperties(text2, separator, decode) {
  const properties = /* @__PURE__ */ new Map();
  for (const pair of text2.split(separator)) {
    const equals2 = pair.indexOf("=");
    if (equals2 > 0 && equals2 < pair.length - 1) {
      properties.set(pair.slice(0, equals2).toLowerCase(), decode(pair.slice(equals2 + 1)));
    }
  }
  return properties;
}
function unescapeData(text2) {
  return text2.replace(/%(?:25|0D|0A)/g, decodeURIComponent);
}
function unescapeProperty(text2) {
  return text2.replace(/%(?:25|0D|0A|3A|2C)/g, decodeURIComponent);
}
function unescapeOld(text2) {
  return text2.replace(/%(?:25|0D|0A|3B|5D)/g, decodeURIComponent);
}
function readProblem(severity, { properties, data }) {
  const problem = { severity, message: cutText(data, MAX_MESSAGE_CHARS), source: "command" };
  const file = properties.get("file");
  const title = properties.get("title");
  if (file !== void 0) problem.file = file;
  if (title !== void 0) problem.title = title;
  for (const [key2, name2] of [
    ["line", "line"],
    ["endLine", "endline"],
    ["column", "col"],
    ["endColumn", "endcolumn"]
  ]) {
    const text2 = properties.get(name2)?.trim() ?? "";
    if (/^[1-9]\d{0,8}$/.test(text2)) problem[key2] = Number(text2);
  }
  return problem;
}
function cutText(text2, maxChars) {
  if (text2.length <= maxChars) return text2;
  return text2.slice(0, maxChars).replace(/[\ud800-\udbff]$/, "");
}
function describeProblem({ severity, message, title, file, line, column }) {
  const place = file === void 0 ? "" : ` (${[file, line, line && column].filter(Boolean).join(":")})`;
  const word2 = `${severity.charAt(0).toUpperCase()}${severity.slice(1)}`;
  return `${word2}: ${title === void 0 ? "" : `${title}: `}${message}${place}`;
}
function mayBecomeCommand(bytes) {
  const start2 = skipBlanks(bytes, 0);
  if (start2 >= bytes.length - 2) return true;
  return bytes[start2] === 58 && /^::?($|[A-Za-z][\w-]*([ :]|$))/.test(bytes.toString("latin1", start2));
}
function makeHarmless(bytes, { start: start2, part }) {
  let safe = bytes;
  const lead = skipBlanks(bytes, 0);
  if (start2 && bytes[lead] === 58 && bytes[lead + 1] === 58) {
    const line = bytes.toString("utf8", lead);
    const name2 = MODERN.exec(line)?.[1];
    const isCommand = name2 === void 0 ? part && MODERN_BEGUN.test(line) : NAME.test(splitName(name2).name);
    if (isCommand) safe = Buffer2.concat([bytes.subarray(0, lead + 1), SPACE, bytes.subarray(lead + 1)]);
  }
  if (safe.indexOf("##[") < 0) return safe;
  const text2 = safe.toString("latin1");
  const spaced = text2.replace(part ? /##\[(?=[A-Za-z])/g : /##\[(?=[A-Za-z][^\]]*\])/g, "## [");
  return spaced === text2 ? safe : Buffer2.from(spaced, "latin1");
}
var SPACE = Buffer2.from(" ");
function skipBlanks(bytes, from) {
  let at = from;
  for (; ; ) {
    const byte = bytes[at];
    if (byte === void 0) return at;
    if (byte === 32 || byte >= 9 && byte <= 13) at += 1;
    else if (byte >= 194 && isBlank(bytes, at)) at += byte === 194 ? 2 : 3;
    else return at;
  }
}
function isBlank(bytes, at) {
  const [first, second2, third] = [bytes[at], bytes[at + 1], bytes[at + 2] ?? 0];
  if (first === 194) return second2 === 133 || second2 === 160;
  if (first === 225) return second2 === 154 && third === 128;
  if (first === 227) return second2 === 128 && third === 128;
  if (first !== 226) return false;
  if (second2 === 129) return third === 159;
  return second2 === 128 && (third >= 128 && third <= 138 || third === 168 || third === 169 || third === 175);
}

// src/command/harmless.ts
function harmlessText(text2) {
  const lines = text2.split("\n").map((line) => makeHarmless(Buffer3.from(line), { start: true, part: false }));
  return lines.join("\n");
}

// src/command/load.ts
import { resolve } from "node:path";

// src/core/choose-lanes.ts
function chooseLanes(maxParallel2, { cores, because }) {
  switch (maxParallel2.kind) {
    case "auto":
      return { lanes: cores, because };
    case "count":
      return { lanes: maxParallel2.count, because: `max-parallel is ${maxParallel2.count}` };
    case "percent": {
      const lanes = Math.max(1, Math.floor(cores * maxParallel2.percent / 100));
      return { lanes, because: `max-parallel is ${maxParallel2.percent}% of ${because}` };
    }
  }
}

// src/core/estimate.ts
var noEstimate = () => void 0;
function weighPlan(plan2, estimate) {
  const estimates = plan2.steps.map(estimate);
  const known2 = estimates.filter((value) => value !== void 0).sort((a, b2) => a - b2);
  const median = known2[known2.length - 1 >> 1];
  if (median === void 0) return { unit: "steps", values: estimates.map(() => 1) };
  return { unit: "ms", values: estimates.map((value) => value ?? median) };
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

// src/core/graph.ts
function buildGraph(needs) {
  const graph = new p({ directed: true });
  for (const step2 of needs.keys()) graph.setNode(String(step2));
  for (const [step2, list] of needs.entries()) {
    for (const need of list) graph.setEdge(String(need), String(step2));
  }
  const neighbours = (of) => needs.map((_2, step2) => (of(String(step2)) ?? []).map(Number));
  const before = neighbours((node) => graph.predecessors(node));
  const after = neighbours((node) => graph.successors(node));
  const order = orderTopologically(before, after);
  if (order.length < needs.length) throw new Error("the graph has a cycle");
  return { size: needs.length, needs: before, dependents: after, order };
}
function orderTopologically(needs, dependents) {
  const missing = needs.map((list) => list.length);
  const ready = createNumberHeap();
  for (const [step2, count3] of missing.entries()) if (count3 === 0) ready.push(step2);
  const order = [];
  for (let step2 = ready.pop(); step2 !== void 0; step2 = ready.pop()) {
    order.push(step2);
    for (const dependent of dependents[step2]) {
      missing[dependent] -= 1;
      if (missing[dependent] === 0) ready.push(dependent);
    }
  }
  return order;
}
function findCycle(needs) {
  const done = new Uint8Array(needs.length);
  const onTrail = new Uint8Array(needs.length);
  for (const root of needs.keys()) {
    if (done[root]) continue;
    const trail = [root];
    const nextNeed = [0];
    onTrail[root] = 1;
    while (trail.length > 0) {
      const step2 = trail[trail.length - 1];
      const need = needs[step2][nextNeed[nextNeed.length - 1]++];
      if (need === void 0) {
        done[step2] = 1;
        onTrail[step2] = 0;
        trail.pop();
        nextNeed.pop();
      } else if (onTrail[need]) {
        return startAtSmallest(trail.slice(trail.indexOf(need)));
      } else if (!done[need]) {
        trail.push(need);
        nextNeed.push(0);
        onTrail[need] = 1;
      }
    }
  }
  return void 0;
}
function startAtSmallest(cycle) {
  const at = cycle.reduce((best, step2, i) => step2 < cycle[best] ? i : best, 0);
  return [...cycle.slice(at), ...cycle.slice(0, at)];
}
function collectAncestors(needs, steps) {
  const found2 = /* @__PURE__ */ new Set();
  const walk2 = [...steps];
  for (let step2 = walk2.pop(); step2 !== void 0; step2 = walk2.pop()) {
    for (const need of needs[step2]) {
      if (found2.has(need)) continue;
      found2.add(need);
      walk2.push(need);
    }
  }
  return found2;
}

// src/plan/suggest.ts
function closest(word2, candidates) {
  const wanted = word2.toLowerCase();
  const limit = wanted.length < 2 ? 0 : Math.max(1, Math.floor(wanted.length / 3));
  let best;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const distance = countEdits(wanted, candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
function countEdits(a, b2) {
  let beforeLast = [];
  let last = Array.from({ length: b2.length + 1 }, (_2, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j2 = 1; j2 <= b2.length; j2 += 1) {
      const change = a[i - 1] === b2[j2 - 1] ? 0 : 1;
      let edits = Math.min(last[j2] + 1, row[j2 - 1] + 1, last[j2 - 1] + change);
      if (i > 1 && j2 > 1 && a[i - 1] === b2[j2 - 2] && a[i - 2] === b2[j2 - 1]) {
        edits = Math.min(edits, beforeLast[j2 - 2] + 1);
      }
      row.push(edits);
    }
    beforeLast = last;
    last = row;
  }
  return last[b2.length];
}
function suggest(word2, candidates) {
  const candidate = closest(word2, candidates);
  return candidate === void 0 ? "" : `; did you mean "${candidate}"?`;
}

// src/plan/tree.ts
function toPlain(node) {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(toPlain);
  const plain = /* @__PURE__ */ Object.create(null);
  for (const { key: key2, value } of node.entries.values()) plain[key2] = toPlain(value);
  return plain;
}
function fromPlain(value, { start: start2, end }) {
  if (Array.isArray(value))
    return { kind: "list", start: start2, end, items: value.map((item) => fromPlain(item, { start: start2, end })) };
  if (typeof value !== "object" || value === null) return { kind: "scalar", start: start2, end, value };
  const entries = /* @__PURE__ */ new Map();
  for (const [key2, item] of Object.entries(value)) {
    entries.set(key2, { key: key2, keySpan: { start: start2, end }, value: fromPlain(item, { start: start2, end }) });
  }
  return { kind: "map", start: start2, end, entries };
}
function findNode(root, path2) {
  let found2 = { node: root };
  for (const key2 of path2) {
    const { node } = found2;
    if (node.kind === "map") {
      const entry = node.entries.get(String(key2));
      if (!entry) break;
      found2 = { node: entry.value, entry };
    } else {
      const item = node.kind === "list" ? node.items[Number(key2)] : void 0;
      if (!item) break;
      found2 = { node: item };
    }
  }
  return found2;
}
function editMapping(map2, edit) {
  const entries = /* @__PURE__ */ new Map();
  for (const entry of map2.entries.values()) {
    const value = edit(entry);
    if (value) entries.set(entry.key, value === entry.value ? entry : { ...entry, value });
  }
  return { ...map2, entries };
}
function createPlaces(text2) {
  const starts = [0];
  for (const match of text2.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  const lineAt = (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    text: text2,
    locate({ start: start2, end }) {
      const line = lineAt(start2);
      const newline = text2.slice(start2, end).search(/[\r\n]/);
      const wordEnd = newline < 0 ? end : start2 + newline;
      const column = start2 - starts[line] + 1;
      return { line: line + 1, column, endColumn: Math.max(column + 1, wordEnd - starts[line] + 1) };
    }
  };
}
function locatePart(places, node, value, index, length) {
  const source = places.text.slice(node.start, node.end);
  const word2 = value.slice(index, index + length);
  const offset = source.indexOf(value);
  if (offset >= 0) return { start: node.start + offset + index, end: node.start + offset + index + length };
  let nth = 0;
  for (let at = value.indexOf(word2); word2 !== "" && at >= 0 && at < index; at = value.indexOf(word2, at + 1)) nth += 1;
  let found2 = word2 === "" ? -1 : source.indexOf(word2);
  while (found2 >= 0 && nth > 0) {
    found2 = source.indexOf(word2, found2 + 1);
    nth -= 1;
  }
  return found2 < 0 ? node : { start: node.start + found2, end: node.start + found2 + length };
}

// src/plan/values.ts
var UNITS = new Map([
  ["b", 1],
  ...["k", "m", "g", "t"].flatMap((letter, i) => [
    [`${letter}b`, 1e3 ** (i + 1)],
    [`${letter}ib`, 1024 ** (i + 1)]
  ])
]);
function parseBytes(text2) {
  const match = /^(\d+(?:\.\d+)?)\s*([a-z]+)$/i.exec(text2.trim());
  const unit = match && UNITS.get(match[2].toLowerCase());
  return unit ? Math.round(Number(match[1]) * unit) : void 0;
}
function parseMaxParallel(value) {
  if (value === "auto") return { kind: "auto" };
  const text2 = String(value);
  const match = /^([1-9]\d*)(%?)$/.exec(text2);
  if (!match) return void 0;
  const number2 = Number(match[1]);
  if (match[2] === "%") return number2 <= 999 ? { kind: "percent", percent: number2 } : void 0;
  return { kind: "count", count: number2 };
}
function parseFailFast(value) {
  if (value === false || value === "false") return "off";
  if (value === true || value === "true") return "stop";
  return value === "no-new" ? "no-new" : void 0;
}

// src/plan/build-step.ts
function buildStep(identity, written, expanded, defaults2, reporter) {
  const { values, map: map2, matrix } = expanded;
  const { line, column } = reporter.places.locate(written.span);
  const shell = values.shell ?? defaults2?.run?.shell;
  const timeoutMinutes = values["timeout-minutes"] ?? defaults2?.["timeout-minutes"];
  const memoryBytes = values.memory === void 0 ? void 0 : parseBytes(values.memory);
  if (values.shell !== void 0) checkShell(values.shell, findNode(map2, ["shell"]).node, reporter);
  return {
    index: identity.index,
    id: identity.id,
    name: identity.name,
    run: written.run,
    ...shell !== void 0 && { shell },
    workingDirectory: values["working-directory"] ?? defaults2?.run?.["working-directory"] ?? ".",
    needs: identity.needs,
    ...written.condition && { condition: written.condition },
    env: written.env,
    ...timeoutMinutes !== void 0 && { timeoutMinutes },
    continueOnError: values["continue-on-error"] ?? false,
    retry: buildRetry(values),
    ...values.cpus !== void 0 && { cpus: values.cpus },
    ...memoryBytes !== void 0 && { memoryBytes },
    locks: toList(values.locks),
    produces: buildProduces(values, map2, reporter),
    reports: toList(values.reports),
    passEnv: toList(values["pass-env"]),
    matrix,
    ...identity.group !== void 0 && { group: identity.group },
    position: { line, column }
  };
}
function toList(value) {
  if (value === void 0) return [];
  return Array.isArray(value) ? [...new Set(value)] : [value];
}
function buildRetry({ retry: retry2 }) {
  if (!retry2) return { attempts: 1, on: ["failure"], delayMs: 1e3 };
  const on = toList(retry2.on);
  return {
    attempts: retry2.attempts ?? 2,
    on: on.length === 0 ? ["failure"] : on,
    delayMs: Math.round((retry2["delay-seconds"] ?? 1) * 1e3)
  };
}
function buildProduces({ produces }, map2, reporter) {
  if (produces === void 0) return [];
  const list = Array.isArray(produces) ? produces : [produces];
  return list.map((produce2, i) => {
    const { node } = findNode(map2, Array.isArray(produces) ? ["produces", i] : ["produces"]);
    const { line, column } = reporter.places.locate(node);
    const position = { line, column };
    if (typeof produce2 === "string") return { path: produce2, format: "any", position };
    return { path: produce2.path, format: produce2.format ?? "any", position };
  });
}
var SHELLS = ["bash", "sh", "pwsh", "powershell", "cmd", "python"];
function checkShell(shell, node, reporter) {
  if (SHELLS.includes(shell) || shell.includes("{0}")) return;
  const word2 = shell.trim();
  if (/\s/.test(word2)) {
    const message = `the shell "${shell}" has no place for the script`;
    reporter.error("wrong-shell", node, message, { advice: `write "${word2} {0}"` });
    return;
  }
  const advice = suggest(word2, SHELLS).replace(/^; /, "") || `known are ${SHELLS.join(", ")}; others are written as "${word2} {0}"`;
  reporter.error("wrong-shell", node, `"${shell}" is not a shell that a plan knows`, { advice });
}

// node_modules/@actions/expressions/dist/data/expressiondata.js
var Kind;
(function(Kind2) {
  Kind2[Kind2["String"] = 0] = "String";
  Kind2[Kind2["Array"] = 1] = "Array";
  Kind2[Kind2["Dictionary"] = 2] = "Dictionary";
  Kind2[Kind2["Boolean"] = 3] = "Boolean";
  Kind2[Kind2["Number"] = 4] = "Number";
  Kind2[Kind2["CaseSensitiveDictionary"] = 5] = "CaseSensitiveDictionary";
  Kind2[Kind2["Null"] = 6] = "Null";
})(Kind || (Kind = {}));
function kindStr(k2) {
  switch (k2) {
    case Kind.Array:
      return "Array";
    case Kind.Boolean:
      return "Boolean";
    case Kind.Null:
      return "Null";
    case Kind.Number:
      return "Number";
    case Kind.Dictionary:
      return "Object";
    case Kind.String:
      return "String";
  }
  return "unknown";
}

// node_modules/@actions/expressions/dist/data/array.js
var Array2 = class {
  constructor(...data) {
    this.v = [];
    this.kind = Kind.Array;
    this.primitive = false;
    for (const d of data) {
      this.add(d);
    }
  }
  coerceString() {
    return kindStr(this.kind);
  }
  number() {
    return NaN;
  }
  add(value) {
    this.v.push(value);
  }
  get(index) {
    return this.v[index];
  }
  values() {
    return this.v;
  }
};

// node_modules/@actions/expressions/dist/data/boolean.js
var BooleanData = class {
  constructor(value) {
    this.value = value;
    this.kind = Kind.Boolean;
    this.primitive = true;
  }
  coerceString() {
    if (this.value) {
      return "true";
    }
    return "false";
  }
  number() {
    if (this.value) {
      return 1;
    }
    return 0;
  }
};

// node_modules/@actions/expressions/dist/data/dictionary.js
var Dictionary = class {
  constructor(...pairs2) {
    this.keys = [];
    this.v = [];
    this.indexMap = {};
    this.kind = Kind.Dictionary;
    this.primitive = false;
    for (const p2 of pairs2) {
      this.add(p2.key, p2.value);
    }
  }
  coerceString() {
    return kindStr(this.kind);
  }
  number() {
    return NaN;
  }
  add(key2, value) {
    if (key2.toLowerCase() in this.indexMap) {
      return;
    }
    this.keys.push(key2);
    this.v.push(value);
    this.indexMap[key2.toLowerCase()] = this.v.length - 1;
  }
  get(key2) {
    const index = this.indexMap[key2.toLowerCase()];
    if (index === void 0) {
      return void 0;
    }
    return this.v[index];
  }
  values() {
    return this.v;
  }
  pairs() {
    const result = [];
    for (const key2 of this.keys) {
      result.push({ key: key2, value: this.v[this.indexMap[key2.toLowerCase()]] });
    }
    return result;
  }
};

// node_modules/@actions/expressions/dist/data/null.js
var Null = class {
  constructor() {
    this.kind = Kind.Null;
    this.primitive = true;
  }
  coerceString() {
    return "";
  }
  number() {
    return 0;
  }
};

// node_modules/@actions/expressions/dist/data/number.js
var NumberData = class {
  constructor(value) {
    this.value = value;
    this.kind = Kind.Number;
    this.primitive = true;
  }
  coerceString() {
    if (this.value === 0) {
      return "0";
    }
    return (+this.value.toFixed(15)).toString();
  }
  number() {
    return this.value;
  }
};

// node_modules/@actions/expressions/dist/data/string.js
var StringData = class {
  constructor(value) {
    this.value = value;
    this.kind = Kind.String;
    this.primitive = true;
  }
  coerceString() {
    return this.value;
  }
  number() {
    return Number(this.value);
  }
};

// node_modules/@actions/expressions/dist/data/replacer.js
function replacer(_key, value) {
  if (value instanceof Null) {
    return null;
  }
  if (value instanceof BooleanData) {
    return value.value;
  }
  if (value instanceof NumberData) {
    return value.number();
  }
  if (value instanceof StringData) {
    return value.coerceString();
  }
  if (value instanceof Array2) {
    return value.values();
  }
  if (value instanceof Dictionary) {
    const pairs2 = value.pairs();
    const r = {};
    for (const p2 of pairs2) {
      r[p2.key] = p2.value;
    }
    return r;
  }
  return value;
}

// node_modules/@actions/expressions/dist/data/reviver.js
function reviver(_key, val) {
  if (val === null) {
    return new Null();
  }
  if (typeof val === "string") {
    return new StringData(val);
  }
  if (typeof val === "number") {
    return new NumberData(val);
  }
  if (typeof val === "boolean") {
    return new BooleanData(val);
  }
  if (Array.isArray(val)) {
    return new Array2(...val);
  }
  if (typeof val === "object") {
    return new Dictionary(...Object.keys(val).map((k2) => ({
      key: k2,
      value: val[k2]
    })));
  }
  return val;
}

// node_modules/@actions/expressions/dist/lexer.js
var TokenType;
(function(TokenType2) {
  TokenType2[TokenType2["UNKNOWN"] = 0] = "UNKNOWN";
  TokenType2[TokenType2["LEFT_PAREN"] = 1] = "LEFT_PAREN";
  TokenType2[TokenType2["RIGHT_PAREN"] = 2] = "RIGHT_PAREN";
  TokenType2[TokenType2["LEFT_BRACKET"] = 3] = "LEFT_BRACKET";
  TokenType2[TokenType2["RIGHT_BRACKET"] = 4] = "RIGHT_BRACKET";
  TokenType2[TokenType2["COMMA"] = 5] = "COMMA";
  TokenType2[TokenType2["DOT"] = 6] = "DOT";
  TokenType2[TokenType2["BANG"] = 7] = "BANG";
  TokenType2[TokenType2["BANG_EQUAL"] = 8] = "BANG_EQUAL";
  TokenType2[TokenType2["EQUAL_EQUAL"] = 9] = "EQUAL_EQUAL";
  TokenType2[TokenType2["GREATER"] = 10] = "GREATER";
  TokenType2[TokenType2["GREATER_EQUAL"] = 11] = "GREATER_EQUAL";
  TokenType2[TokenType2["LESS"] = 12] = "LESS";
  TokenType2[TokenType2["LESS_EQUAL"] = 13] = "LESS_EQUAL";
  TokenType2[TokenType2["AND"] = 14] = "AND";
  TokenType2[TokenType2["OR"] = 15] = "OR";
  TokenType2[TokenType2["STAR"] = 16] = "STAR";
  TokenType2[TokenType2["NUMBER"] = 17] = "NUMBER";
  TokenType2[TokenType2["STRING"] = 18] = "STRING";
  TokenType2[TokenType2["IDENTIFIER"] = 19] = "IDENTIFIER";
  TokenType2[TokenType2["TRUE"] = 20] = "TRUE";
  TokenType2[TokenType2["FALSE"] = 21] = "FALSE";
  TokenType2[TokenType2["NULL"] = 22] = "NULL";
  TokenType2[TokenType2["EOF"] = 23] = "EOF";
})(TokenType || (TokenType = {}));
function tokenString(tok) {
  switch (tok.type) {
    case TokenType.EOF:
      return "EOF";
    case TokenType.NUMBER:
      return tok.lexeme;
    case TokenType.STRING:
      return tok.value.toString();
    default:
      return tok.lexeme;
  }
}
var Lexer = class {
  constructor(input) {
    this.input = input;
    this.start = 0;
    this.offset = 0;
    this.line = 0;
    this.lastLineOffset = 0;
    this.tokens = [];
  }
  lex() {
    if (this.input.length > MAX_EXPRESSION_LENGTH) {
      throw new Error("ErrorExceededMaxLength");
    }
    while (!this.atEnd()) {
      this.start = this.offset;
      const c = this.next();
      switch (c) {
        case "(":
          this.addToken(TokenType.LEFT_PAREN);
          break;
        case ")":
          this.addToken(TokenType.RIGHT_PAREN);
          break;
        case "[":
          this.addToken(TokenType.LEFT_BRACKET);
          break;
        case "]":
          this.addToken(TokenType.RIGHT_BRACKET);
          break;
        case ",":
          this.addToken(TokenType.COMMA);
          break;
        case ".":
          if (this.previous() != TokenType.IDENTIFIER && this.previous() != TokenType.RIGHT_BRACKET && this.previous() != TokenType.RIGHT_PAREN && this.previous() != TokenType.STAR) {
            this.consumeNumber();
          } else {
            this.addToken(TokenType.DOT);
          }
          break;
        case "-":
        case "+":
          this.consumeNumber();
          break;
        case "!":
          this.addToken(this.match("=") ? TokenType.BANG_EQUAL : TokenType.BANG);
          break;
        case "=":
          if (!this.match("=")) {
            this.consumeIdentifier();
            break;
          }
          this.addToken(TokenType.EQUAL_EQUAL);
          break;
        case "<":
          this.addToken(this.match("=") ? TokenType.LESS_EQUAL : TokenType.LESS);
          break;
        case ">":
          this.addToken(this.match("=") ? TokenType.GREATER_EQUAL : TokenType.GREATER);
          break;
        case "&":
          if (!this.match("&")) {
            this.consumeIdentifier();
            break;
          }
          this.addToken(TokenType.AND);
          break;
        case "|":
          if (!this.match("|")) {
            this.consumeIdentifier();
            break;
          }
          this.addToken(TokenType.OR);
          break;
        case "*":
          this.addToken(TokenType.STAR);
          break;
        // Ignore whitespace.
        case " ":
        case "\r":
        case "	":
          break;
        case "\n":
          ++this.line;
          this.lastLineOffset = this.offset;
          break;
        case "'":
          this.consumeString();
          break;
        default:
          switch (true) {
            case isDigit(c):
              this.consumeNumber();
              break;
            default:
              this.consumeIdentifier();
              break;
          }
      }
    }
    this.tokens.push({
      type: TokenType.EOF,
      lexeme: "",
      range: this.range()
    });
    return {
      tokens: this.tokens
    };
  }
  pos() {
    return {
      line: this.line,
      column: this.start - this.lastLineOffset
    };
  }
  endPos() {
    return {
      line: this.line,
      column: this.offset - this.lastLineOffset
    };
  }
  range() {
    return {
      start: this.pos(),
      end: this.endPos()
    };
  }
  atEnd() {
    return this.offset >= this.input.length;
  }
  peek() {
    if (this.atEnd()) {
      return "\0";
    }
    return this.input[this.offset];
  }
  peekNext() {
    if (this.offset + 1 >= this.input.length) {
      return "\0";
    }
    return this.input[this.offset + 1];
  }
  previous() {
    const l2 = this.tokens.length;
    if (l2 == 0) {
      return TokenType.EOF;
    }
    return this.tokens[l2 - 1].type;
  }
  next() {
    return this.input[this.offset++];
  }
  match(expected) {
    if (this.atEnd()) {
      return false;
    }
    if (this.input[this.offset] !== expected) {
      return false;
    }
    this.offset++;
    return true;
  }
  addToken(type, value) {
    this.tokens.push({
      type,
      lexeme: this.input.substring(this.start, this.offset),
      range: this.range(),
      value
    });
  }
  consumeNumber() {
    while (!this.atEnd() && (!isBoundary(this.peek()) || this.peek() == ".")) {
      this.next();
    }
    const lexeme = this.input.substring(this.start, this.offset);
    const value = new StringData(lexeme).number();
    if (isNaN(value)) {
      throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
    }
    this.addToken(TokenType.NUMBER, value);
  }
  consumeString() {
    while ((this.peek() !== "'" || this.peekNext() === "'") && !this.atEnd()) {
      if (this.peek() === "\n")
        this.line++;
      if (this.peek() === "'" && this.peekNext() === "'") {
        this.next();
      }
      this.next();
    }
    if (this.atEnd()) {
      throw new Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
    }
    this.next();
    let value = this.input.substring(this.start + 1, this.offset - 1);
    value = value.replace("''", "'");
    this.addToken(TokenType.STRING, value);
  }
  consumeIdentifier() {
    while (!this.atEnd() && !isBoundary(this.peek())) {
      this.next();
    }
    let tokenType2 = TokenType.IDENTIFIER;
    let tokenValue = void 0;
    const lexeme = this.input.substring(this.start, this.offset);
    if (this.previous() != TokenType.DOT) {
      switch (lexeme) {
        case "true":
          tokenType2 = TokenType.TRUE;
          break;
        case "false":
          tokenType2 = TokenType.FALSE;
          break;
        case "null":
          tokenType2 = TokenType.NULL;
          break;
        case "NaN":
          tokenType2 = TokenType.NUMBER;
          tokenValue = NaN;
          break;
        case "Infinity":
          tokenType2 = TokenType.NUMBER;
          tokenValue = Infinity;
          break;
      }
    }
    if (!isLegalIdentifier(lexeme)) {
      throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
    }
    this.addToken(tokenType2, tokenValue);
  }
};
function isDigit(c) {
  return c >= "0" && c <= "9";
}
function isBoundary(c) {
  switch (c) {
    case "(":
    case "[":
    case ")":
    case "]":
    case ",":
    case ".":
    case "!":
    case ">":
    case "<":
    case "=":
    case "&":
    case "|":
      return true;
  }
  return /\s/.test(c);
}
function isLegalIdentifier(str) {
  if (str == "") {
    return false;
  }
  const first = str[0];
  if (first >= "a" && first <= "z" || first >= "A" && first <= "Z" || first == "_") {
    for (const c of str.substring(1).split("")) {
      if (c >= "a" && c <= "z" || c >= "A" && c <= "Z" || c >= "0" && c <= "9" || c == "_" || c == "-") {
      } else {
        return false;
      }
    }
    return true;
  }
  return false;
}

// node_modules/@actions/expressions/dist/errors.js
var MAX_PARSER_DEPTH = 50;
var MAX_EXPRESSION_LENGTH = 21e3;
var ErrorType;
(function(ErrorType2) {
  ErrorType2[ErrorType2["ErrorUnexpectedSymbol"] = 0] = "ErrorUnexpectedSymbol";
  ErrorType2[ErrorType2["ErrorUnrecognizedNamedValue"] = 1] = "ErrorUnrecognizedNamedValue";
  ErrorType2[ErrorType2["ErrorUnexpectedEndOfExpression"] = 2] = "ErrorUnexpectedEndOfExpression";
  ErrorType2[ErrorType2["ErrorExceededMaxDepth"] = 3] = "ErrorExceededMaxDepth";
  ErrorType2[ErrorType2["ErrorExceededMaxLength"] = 4] = "ErrorExceededMaxLength";
  ErrorType2[ErrorType2["ErrorTooFewParameters"] = 5] = "ErrorTooFewParameters";
  ErrorType2[ErrorType2["ErrorTooManyParameters"] = 6] = "ErrorTooManyParameters";
  ErrorType2[ErrorType2["ErrorEvenParameters"] = 7] = "ErrorEvenParameters";
  ErrorType2[ErrorType2["ErrorUnrecognizedContext"] = 8] = "ErrorUnrecognizedContext";
  ErrorType2[ErrorType2["ErrorUnrecognizedFunction"] = 9] = "ErrorUnrecognizedFunction";
})(ErrorType || (ErrorType = {}));
var ExpressionError = class extends Error {
  constructor(typ, tok) {
    super(`${errorDescription(typ)}: '${tokenString(tok)}'`);
    this.typ = typ;
    this.tok = tok;
    this.pos = this.tok.range.start;
  }
};
function errorDescription(typ) {
  switch (typ) {
    case ErrorType.ErrorUnexpectedEndOfExpression:
      return "Unexpected end of expression";
    case ErrorType.ErrorUnexpectedSymbol:
      return "Unexpected symbol";
    case ErrorType.ErrorUnrecognizedNamedValue:
      return "Unrecognized named-value";
    case ErrorType.ErrorExceededMaxDepth:
      return `Exceeded max expression depth ${MAX_PARSER_DEPTH}`;
    case ErrorType.ErrorExceededMaxLength:
      return `Exceeded max expression length ${MAX_EXPRESSION_LENGTH}`;
    case ErrorType.ErrorTooFewParameters:
      return "Too few parameters supplied";
    case ErrorType.ErrorTooManyParameters:
      return "Too many parameters supplied";
    case ErrorType.ErrorEvenParameters:
      return "Even number of parameters supplied, requires an odd number of parameters";
    case ErrorType.ErrorUnrecognizedContext:
      return "Unrecognized named-value";
    case ErrorType.ErrorUnrecognizedFunction:
      return "Unrecognized function";
    default:
      return "Unknown error";
  }
}
var ExpressionEvaluationError = class extends Error {
};

// node_modules/@actions/expressions/dist/funcs/case.js
var caseFunc = {
  name: "case",
  description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
  minArgs: 3,
  maxArgs: Number.MAX_SAFE_INTEGER,
  call: (...args) => {
    for (let i = 0; i < args.length - 1; i += 2) {
      const predicate = args[i];
      if (predicate.kind !== Kind.Boolean) {
        throw new Error("case predicate must evaluate to a boolean value");
      }
      if (predicate.value) {
        return args[i + 1];
      }
    }
    return args[args.length - 1];
  }
};

// node_modules/@actions/expressions/dist/result.js
function falsy(d) {
  switch (d.kind) {
    case Kind.Null:
      return true;
    case Kind.Boolean:
      return !d.value;
    case Kind.Number: {
      const dv = d.value;
      return dv === 0 || isNaN(dv);
    }
    case Kind.String:
      return d.value.length === 0;
  }
  return false;
}
function truthy(d) {
  return !falsy(d);
}
function coerceTypes(li, ri) {
  let lv = li;
  let rv = ri;
  if (li.kind === ri.kind) {
    return [lv, rv];
  }
  switch (li.kind) {
    // Number, String
    case Kind.Number:
      if (ri.kind === Kind.String) {
        rv = new NumberData(ri.number());
        return [lv, rv];
      }
      break;
    // String, Number
    case Kind.String:
      if (ri.kind === Kind.Number) {
        lv = new NumberData(li.number());
        return [lv, rv];
      }
      break;
    // Boolean|Null, Any
    case Kind.Null:
    case Kind.Boolean:
      lv = new NumberData(li.number());
      return coerceTypes(lv, rv);
  }
  switch (ri.kind) {
    case Kind.Null:
    case Kind.Boolean:
      rv = new NumberData(ri.number());
      return coerceTypes(lv, rv);
  }
  return [lv, rv];
}
function equals(lhs, rhs) {
  const [lv, rv] = coerceTypes(lhs, rhs);
  if (lv.kind != rv.kind) {
    return false;
  }
  switch (lv.kind) {
    // Null, Null
    case Kind.Null:
      return true;
    // Number, Number
    case Kind.Number: {
      const ld = lv.value;
      const rd = rv.value;
      if (isNaN(ld) || isNaN(rd)) {
        return false;
      }
      return ld == rd;
    }
    // String, String
    case Kind.String: {
      const ls = lv.value;
      const rs = rv.value;
      return toUpperSpecial(ls) === toUpperSpecial(rs);
    }
    // Boolean, Boolean
    case Kind.Boolean: {
      const lb = lv.value;
      const rb = rv.value;
      return lb == rb;
    }
    // Object, Object
    case Kind.Dictionary:
    case Kind.Array:
      return lv === rv;
  }
  return false;
}
function greaterThan(lhs, rhs) {
  const [lv, rv] = coerceTypes(lhs, rhs);
  if (lv.kind != rv.kind) {
    return false;
  }
  switch (lv.kind) {
    // Number, Number
    case Kind.Number: {
      const lf = lv.value;
      const rf = rv.value;
      if (isNaN(lf) || isNaN(rf)) {
        return false;
      }
      return lf > rf;
    }
    // String, String
    case Kind.String: {
      let ls = lv.value;
      let rs = rv.value;
      ls = toUpperSpecial(ls);
      rs = toUpperSpecial(rs);
      return ls > rs;
    }
    // Boolean, Boolean
    case Kind.Boolean: {
      const lb = lv.value;
      const rb = rv.value;
      return lb && !rb;
    }
  }
  return false;
}
function lessThan(lhs, rhs) {
  const [lv, rv] = coerceTypes(lhs, rhs);
  if (lv.kind != rv.kind) {
    return false;
  }
  switch (lv.kind) {
    // Number, Number
    case Kind.Number: {
      const lf = lv.value;
      const rf = rv.value;
      if (isNaN(lf) || isNaN(rf)) {
        return false;
      }
      return lf < rf;
    }
    // String, String
    case Kind.String: {
      let ls = lv.value;
      let rs = rv.value;
      ls = toUpperSpecial(ls);
      rs = toUpperSpecial(rs);
      return ls < rs;
    }
    // Boolean, Boolean
    case Kind.Boolean: {
      const lb = lv.value;
      const rb = rv.value;
      return !lb && rb;
    }
  }
  return false;
}
function toUpperSpecial(s) {
  const sb = [];
  let i = 0;
  const len = s.length;
  let found2 = s.indexOf("ı");
  while (i < len) {
    if (i < found2) {
      sb.push(s.substring(i, found2).toUpperCase());
      i = found2;
    } else if (i == found2) {
      sb.push(s.substring(i, i + 1));
      i += 1;
      found2 = s.indexOf("ı", i);
    } else {
      sb.push(s.substring(i).toUpperCase());
      break;
    }
  }
  return sb.join("");
}

// node_modules/@actions/expressions/dist/funcs/contains.js
var contains = {
  name: "contains",
  description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
  minArgs: 2,
  maxArgs: 2,
  call: (...args) => {
    const left = args[0];
    const right = args[1];
    if (left.primitive) {
      const ls = left.coerceString();
      if (right.primitive) {
        const rs = right.coerceString();
        return new BooleanData(ls.toLowerCase().includes(rs.toLowerCase()));
      }
    } else if (left.kind === Kind.Array) {
      const la = left;
      if (la.values().length === 0) {
        return new BooleanData(false);
      }
      for (const v2 of la.values()) {
        if (equals(right, v2)) {
          return new BooleanData(true);
        }
      }
    }
    return new BooleanData(false);
  }
};

// node_modules/@actions/expressions/dist/funcs/endswith.js
var endswith = {
  name: "endsWith",
  description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
  minArgs: 2,
  maxArgs: 2,
  call: (...args) => {
    const left = args[0];
    if (!left.primitive) {
      return new BooleanData(false);
    }
    const right = args[1];
    if (!right.primitive) {
      return new BooleanData(false);
    }
    const ls = toUpperSpecial(left.coerceString());
    const rs = toUpperSpecial(right.coerceString());
    return new BooleanData(ls.endsWith(rs));
  }
};

// node_modules/@actions/expressions/dist/funcs/format.js
var format = {
  name: "format",
  description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
  minArgs: 1,
  maxArgs: 255,
  call: (...args) => {
    const fs3 = args[0].coerceString();
    const result = [];
    let index = 0;
    while (index < fs3.length) {
      const lbrace = fs3.indexOf("{", index);
      const rbrace = fs3.indexOf("}", index);
      if (lbrace >= 0 && (rbrace < 0 || rbrace > lbrace)) {
        if (safeCharAt(fs3, lbrace + 1) === "{") {
          result.push(fs3.substr(index, lbrace - index + 1));
          index = lbrace + 2;
          continue;
        }
        if (rbrace > lbrace + 1) {
          const argIndex = readArgIndex(fs3, lbrace + 1);
          if (argIndex.success) {
            if (1 + argIndex.result > args.length - 1) {
              throw new Error(`The following format string references more arguments than were supplied: ${fs3}`);
            }
            if (lbrace > index) {
              result.push(fs3.substr(index, lbrace - index));
            }
            result.push(`${args[1 + argIndex.result].coerceString()}`);
            index = rbrace + 1;
            continue;
          }
        }
        throw new Error(`The following format string is invalid: ${fs3}`);
      } else if (rbrace >= 0) {
        if (safeCharAt(fs3, rbrace + 1) === "}") {
          result.push(fs3.substr(index, rbrace - index + 1));
          index = rbrace + 2;
        } else {
          throw new Error(`The following format string is invalid: ${fs3}`);
        }
      } else {
        result.push(fs3.substr(index));
        break;
      }
    }
    return new StringData(result.join(""));
  }
};
function safeCharAt(string3, index) {
  if (string3.length > index) {
    return string3[index];
  }
  return "\0";
}
function readArgIndex(string3, startIndex) {
  let length = 0;
  for (; ; ) {
    const nextChar = safeCharAt(string3, startIndex + length);
    if (nextChar >= "0" && nextChar <= "9") {
      length++;
    } else {
      break;
    }
  }
  if (length < 1) {
    return {
      success: false
    };
  }
  const endIndex = startIndex + length - 1;
  const result = parseInt(string3.substr(startIndex, length));
  return {
    success: !isNaN(result),
    result,
    endIndex
  };
}

// node_modules/@actions/expressions/dist/funcs/fromjson.js
var fromjson = {
  name: "fromJson",
  description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
  minArgs: 1,
  maxArgs: 1,
  call: (...args) => {
    const input = args[0];
    const is = input.coerceString();
    if (is.trim() === "") {
      throw new Error("empty input");
    }
    try {
      return JSON.parse(is, reviver);
    } catch (e) {
      throw new ExpressionEvaluationError("Error parsing JSON when evaluating fromJson", { cause: e });
    }
  }
};

// node_modules/@actions/expressions/dist/funcs/join.js
var join = {
  name: "join",
  description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
  minArgs: 1,
  maxArgs: 2,
  call: (...args) => {
    if (args[0].primitive) {
      return new StringData(args[0].coerceString());
    }
    if (args[0].kind === Kind.Array) {
      let separator = ",";
      if (args.length > 1 && args[1].primitive) {
        separator = args[1].coerceString();
      }
      return new StringData(args[0].values().map((item) => item.coerceString()).join(separator));
    }
    return new StringData("");
  }
};

// node_modules/@actions/expressions/dist/funcs/startswith.js
var startswith = {
  name: "startsWith",
  description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
  minArgs: 2,
  maxArgs: 2,
  call: (...args) => {
    const left = args[0];
    if (!left.primitive) {
      return new BooleanData(false);
    }
    const right = args[1];
    if (!right.primitive) {
      return new BooleanData(false);
    }
    const ls = toUpperSpecial(left.coerceString());
    const rs = toUpperSpecial(right.coerceString());
    return new BooleanData(ls.startsWith(rs));
  }
};

// node_modules/@actions/expressions/dist/funcs/tojson.js
var tojson = {
  name: "toJson",
  description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
  minArgs: 1,
  maxArgs: 1,
  call: (...args) => {
    return new StringData(JSON.stringify(args[0], replacer, "  "));
  }
};

// node_modules/@actions/expressions/dist/funcs.js
var wellKnownFunctions = {
  case: caseFunc,
  contains,
  endswith,
  format,
  fromjson,
  join,
  startswith,
  tojson
};
function validateFunction(context, identifier, argCount) {
  const name2 = identifier.lexeme.toLowerCase();
  let f;
  f = wellKnownFunctions[name2];
  if (!f) {
    f = context.extensionFunctions.get(name2);
    if (!f) {
      if (!context.allowUnknownKeywords) {
        throw new ExpressionError(ErrorType.ErrorUnrecognizedFunction, identifier);
      }
      return;
    }
  }
  if (argCount < f.minArgs) {
    throw new ExpressionError(ErrorType.ErrorTooFewParameters, identifier);
  }
  if (argCount > f.maxArgs) {
    throw new ExpressionError(ErrorType.ErrorTooManyParameters, identifier);
  }
  if (name2 === "case" && argCount % 2 === 0) {
    throw new ExpressionError(ErrorType.ErrorEvenParameters, identifier);
  }
}

// node_modules/@actions/expressions/dist/ast.js
var Expr = class {
};
var Literal = class extends Expr {
  constructor(literal2, token) {
    super();
    this.literal = literal2;
    this.token = token;
  }
  accept(v2) {
    return v2.visitLiteral(this);
  }
};
var Unary = class extends Expr {
  constructor(operator, expr) {
    super();
    this.operator = operator;
    this.expr = expr;
  }
  accept(v2) {
    return v2.visitUnary(this);
  }
};
var FunctionCall = class extends Expr {
  constructor(functionName, args) {
    super();
    this.functionName = functionName;
    this.args = args;
  }
  accept(v2) {
    return v2.visitFunctionCall(this);
  }
};
var Binary = class extends Expr {
  constructor(left, operator, right) {
    super();
    this.left = left;
    this.operator = operator;
    this.right = right;
  }
  accept(v2) {
    return v2.visitBinary(this);
  }
};
var Logical = class extends Expr {
  constructor(operator, args) {
    super();
    this.operator = operator;
    this.args = args;
  }
  accept(v2) {
    return v2.visitLogical(this);
  }
};
var Grouping = class extends Expr {
  constructor(group) {
    super();
    this.group = group;
  }
  accept(v2) {
    return v2.visitGrouping(this);
  }
};
var ContextAccess = class extends Expr {
  constructor(name2) {
    super();
    this.name = name2;
  }
  accept(v2) {
    return v2.visitContextAccess(this);
  }
};
var IndexAccess = class extends Expr {
  constructor(expr, index) {
    super();
    this.expr = expr;
    this.index = index;
  }
  accept(v2) {
    return v2.visitIndexAccess(this);
  }
};
var Star = class extends Expr {
  accept() {
    throw new Error("Method not implemented.");
  }
};

// node_modules/@actions/expressions/dist/parser.js
var Parser = class {
  /**
   * Constructs a new parser for the given tokens
   *
   * @param tokens Tokens to build a parse tree from
   * @param extensionContexts Available context names
   * @param extensionFunctions Available functions (beyond the built-in ones)
   */
  constructor(tokens, extensionContexts, extensionFunctions) {
    this.tokens = tokens;
    this.offset = 0;
    this.depth = 0;
    this.extContexts = /* @__PURE__ */ new Map();
    this.extFuncs = /* @__PURE__ */ new Map();
    for (const contextName of extensionContexts) {
      this.extContexts.set(contextName.toLowerCase(), true);
    }
    for (const { name: name2, func } of extensionFunctions.map((x2) => ({
      name: x2.name,
      func: x2
    }))) {
      this.extFuncs.set(name2.toLowerCase(), func);
    }
    this.context = {
      allowUnknownKeywords: false,
      extensionContexts: this.extContexts,
      extensionFunctions: this.extFuncs
    };
  }
  parse() {
    let result;
    if (this.atEnd()) {
      return result;
    }
    result = this.expression();
    if (!this.atEnd()) {
      throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
    }
    return result;
  }
  expression() {
    this.incrDepth();
    try {
      return this.logicalOr();
    } finally {
      this.decrDepth();
    }
  }
  logicalOr() {
    let expr = this.logicalAnd();
    if (this.check(TokenType.OR)) {
      this.incrDepth();
      try {
        const logical = new Logical(this.peek(), [expr]);
        expr = logical;
        while (this.match(TokenType.OR)) {
          const right = this.logicalAnd();
          logical.args.push(right);
        }
      } finally {
        this.decrDepth();
      }
    }
    return expr;
  }
  logicalAnd() {
    let expr = this.equality();
    if (this.check(TokenType.AND)) {
      this.incrDepth();
      try {
        const logical = new Logical(this.peek(), [expr]);
        expr = logical;
        while (this.match(TokenType.AND)) {
          const right = this.equality();
          logical.args.push(right);
        }
      } finally {
        this.decrDepth();
      }
    }
    return expr;
  }
  equality() {
    let expr = this.comparison();
    while (this.match(TokenType.BANG_EQUAL, TokenType.EQUAL_EQUAL)) {
      const operator = this.previous();
      const right = this.comparison();
      expr = new Binary(expr, operator, right);
    }
    return expr;
  }
  comparison() {
    let expr = this.unary();
    while (this.match(TokenType.GREATER, TokenType.GREATER_EQUAL, TokenType.LESS, TokenType.LESS_EQUAL)) {
      const operator = this.previous();
      const right = this.unary();
      expr = new Binary(expr, operator, right);
    }
    return expr;
  }
  unary() {
    if (this.match(TokenType.BANG)) {
      this.incrDepth();
      const operator = this.previous();
      const unary = this.unary();
      try {
        return new Unary(operator, unary);
      } finally {
        this.decrDepth();
      }
    }
    return this.index();
  }
  index() {
    let expr = this.call();
    let depthIncreased = 0;
    if (expr instanceof Grouping || expr instanceof FunctionCall || expr instanceof ContextAccess) {
      let cont = true;
      while (cont) {
        switch (true) {
          case this.match(TokenType.LEFT_BRACKET): {
            let indexExpr;
            if (this.match(TokenType.STAR)) {
              indexExpr = new Star();
            } else {
              indexExpr = this.expression();
            }
            this.consume(TokenType.RIGHT_BRACKET, ErrorType.ErrorUnexpectedSymbol);
            this.incrDepth();
            depthIncreased++;
            expr = new IndexAccess(expr, indexExpr);
            break;
          }
          case this.match(TokenType.DOT):
            this.incrDepth();
            depthIncreased++;
            if (this.match(TokenType.IDENTIFIER)) {
              const property = this.previous();
              expr = new IndexAccess(expr, new Literal(new StringData(property.lexeme), property));
            } else if (this.match(TokenType.STAR)) {
              expr = new IndexAccess(expr, new Star());
            } else {
              throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
            }
            break;
          default:
            cont = false;
        }
      }
    }
    for (let i = 0; i < depthIncreased; i++) {
      this.decrDepth();
    }
    return expr;
  }
  call() {
    if (!this.check(TokenType.IDENTIFIER)) {
      return this.primary();
    }
    const identifier = this.next();
    if (!this.match(TokenType.LEFT_PAREN)) {
      if (!this.extContexts.has(identifier.lexeme.toLowerCase())) {
        throw this.buildError(ErrorType.ErrorUnrecognizedContext, identifier);
      }
      return new ContextAccess(identifier);
    }
    const args = [];
    while (!this.match(TokenType.RIGHT_PAREN)) {
      const aexp = this.expression();
      args.push(aexp);
      if (!this.check(TokenType.RIGHT_PAREN)) {
        this.consume(TokenType.COMMA, ErrorType.ErrorUnexpectedSymbol);
      }
    }
    validateFunction(this.context, identifier, args.length);
    return new FunctionCall(identifier, args);
  }
  primary() {
    switch (true) {
      case this.match(TokenType.FALSE):
        return new Literal(new BooleanData(false), this.previous());
      case this.match(TokenType.TRUE):
        return new Literal(new BooleanData(true), this.previous());
      case this.match(TokenType.NULL):
        return new Literal(new Null(), this.previous());
      case this.match(TokenType.NUMBER):
        return new Literal(new NumberData(this.previous().value), this.previous());
      case this.match(TokenType.STRING):
        return new Literal(new StringData(this.previous().value), this.previous());
      case this.match(TokenType.LEFT_PAREN): {
        const expr = this.expression();
        if (this.atEnd()) {
          throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
        }
        this.consume(TokenType.RIGHT_PAREN, ErrorType.ErrorUnexpectedSymbol);
        return new Grouping(expr);
      }
      case this.atEnd():
        throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
    }
    throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
  }
  // match consumes the next token if it matches any of the given types
  match(...tokenTypes) {
    for (const tokenType2 of tokenTypes) {
      if (this.check(tokenType2)) {
        this.next();
        return true;
      }
    }
    return false;
  }
  // check peeks whether the next token is of the given type
  check(tokenType2) {
    if (this.atEnd()) {
      return false;
    }
    return this.peek().type == tokenType2;
  }
  // atEnd peeks whether the next token is EOF
  atEnd() {
    return this.peek().type == TokenType.EOF;
  }
  next() {
    if (!this.atEnd()) {
      this.offset++;
    }
    return this.previous();
  }
  peek() {
    return this.tokens[this.offset];
  }
  // previous returns the previous token
  previous() {
    return this.tokens[this.offset - 1];
  }
  // consume attempts to consume the next token if it matches the given type. It returns an error of
  // the given ParseErrorKind otherwise.
  consume(tokenType2, errorType) {
    if (this.check(tokenType2)) {
      this.next();
      return;
    }
    throw this.buildError(errorType, this.peek());
  }
  incrDepth() {
    this.depth++;
    if (this.depth > MAX_PARSER_DEPTH) {
      throw this.buildError(ErrorType.ErrorExceededMaxDepth, this.peek());
    }
  }
  decrDepth() {
    this.depth--;
  }
  buildError(errType, token) {
    return new ExpressionError(errType, token);
  }
};

// src/plan/parse-expression.ts
var STATUS_FUNCTIONS = ["success", "failure", "cancelled", "always"];
var CONTEXTS = ["github", "runner", "env", "matrix", "job", "needs", "steps"];
var FOREIGN_CONTEXTS = ["secrets", "vars", "inputs"];
var FUNCTIONS = new Map(
  [...Object.values(wellKnownFunctions).map(({ name: name2 }) => name2), ...STATUS_FUNCTIONS, "toJSON", "fromJSON"].map(
    (name2) => [name2.toLowerCase(), name2]
  )
);
var MOST_CACHED = 2e4;
var cache = /* @__PURE__ */ new Map();
function parseExpression(expression2) {
  const known2 = cache.get(expression2);
  if (known2) return known2;
  if (cache.size >= MOST_CACHED) cache.clear();
  const parsed = parse(expression2);
  cache.set(expression2, parsed);
  return parsed;
}
function parse(expression2) {
  const everything = { index: 0, length: expression2.length };
  if (expression2.trim() === "") return { fault: "the expression is empty", ...everything };
  const starts = [0];
  for (const match of expression2.matchAll(/\n/g)) starts.push(match.index + 1);
  const indexOf = (token) => (starts[token.range.start.line] ?? 0) + token.range.start.column;
  try {
    const { tokens } = new Lexer(expression2).lex();
    for (const token of tokens) {
      if (token.type === TokenType.STRING) token.value = token.lexeme.slice(1, -1).replaceAll("''", "'");
    }
    const unknown2 = findUnknownFunction(tokens);
    if (unknown2) {
      const { lexeme } = unknown2;
      const fault = `there is no function "${lexeme}"${suggest(lexeme, FUNCTIONS.values())}`;
      return { fault, index: indexOf(unknown2), length: lexeme.length };
    }
    const statusFunctions = STATUS_FUNCTIONS.map((name2) => ({ name: name2, minArgs: 0, maxArgs: 0 }));
    const tree = new Parser(tokens, [...CONTEXTS, ...FOREIGN_CONTEXTS], statusFunctions).parse();
    return { tree, mentions: listMentions(tokens, indexOf) };
  } catch (error) {
    return { ...everything, ...explainFault(error, indexOf) };
  }
}
function explainFault(error, indexOf) {
  if (error instanceof RangeError) return { fault: "the expression is too deep" };
  const message = error instanceof Error ? error.message : String(error);
  if (message === "ErrorExceededMaxLength") return { fault: "the expression is longer than 21000 characters" };
  const token = error instanceof Error && "tok" in error ? error.tok : void 0;
  if (!token) {
    const symbol = /^Unexpected symbol: '([\s\S]*)'\. Located at position (\d+) within/.exec(message);
    if (!symbol) return { fault: message };
    if (symbol[1].startsWith('"')) {
      return { fault: "text in an expression stands in 'single quotes'", index: Number(symbol[2]) - 1, length: 1 };
    }
    return {
      fault: `"${symbol[1]}" is not part of an expression`,
      index: Number(symbol[2]) - 1,
      length: symbol[1].length
    };
  }
  const place = { index: indexOf(token), length: Math.max(1, token.lexeme.length) };
  if (message.startsWith("Unrecognized named-value")) {
    const text2 = `there is no context "${token.lexeme}"${suggest(token.lexeme, CONTEXTS)}`;
    return { fault: text2, ...place };
  }
  if (token.type === TokenType.EOF || message.startsWith("Unexpected end"))
    return { fault: "the expression ends too early", ...place };
  if (message.startsWith("Unexpected symbol")) return { fault: `"${token.lexeme}" is not expected here`, ...place };
  return { fault: `${message.charAt(0).toLowerCase()}${message.slice(1)}`, ...place };
}
function findUnknownFunction(tokens) {
  return tokens.find((token, i) => {
    if (token.type !== TokenType.IDENTIFIER || tokens[i + 1]?.type !== TokenType.LEFT_PAREN) return false;
    return tokens[i - 1]?.type !== TokenType.DOT && !FUNCTIONS.has(token.lexeme.toLowerCase());
  });
}
function listMentions(tokens, indexOf) {
  const mentions = [];
  for (const [i, token] of tokens.entries()) {
    if (token.type !== TokenType.IDENTIFIER || tokens[i - 1]?.type === TokenType.DOT) continue;
    const mention = { name: token.lexeme.toLowerCase(), index: indexOf(token) };
    if (tokens[i + 1]?.type === TokenType.LEFT_PAREN) {
      mentions.push({ kind: "function", text: token.lexeme, ...mention });
      continue;
    }
    const path2 = readPath(tokens, i + 1);
    const text2 = [token.lexeme, ...path2].join(".");
    mentions.push({ kind: "context", text: text2, ...path2[0] !== void 0 && { property: path2[0] }, ...mention });
  }
  return mentions;
}
function readPath(tokens, from) {
  const path2 = [];
  for (let i = from; ; ) {
    const [first, second2, third] = [tokens[i], tokens[i + 1], tokens[i + 2]];
    if (first?.type === TokenType.DOT && second2?.type === TokenType.IDENTIFIER) {
      path2.push(second2.lexeme);
      i += 2;
    } else if (first?.type === TokenType.LEFT_BRACKET && second2?.type === TokenType.STRING && third?.type === TokenType.RIGHT_BRACKET) {
      path2.push(String(second2.value));
      i += 3;
    } else {
      return path2;
    }
  }
}

// src/plan/templates.ts
function splitTemplate(text2) {
  const parts = [];
  let at = 0;
  for (let open3 = text2.indexOf("${{"); open3 >= 0; open3 = text2.indexOf("${{", at)) {
    const close = findClose(text2, open3 + 3);
    if (close === void 0) return { parts, unclosed: open3 };
    if (open3 > at) parts.push({ kind: "text", text: text2.slice(at, open3) });
    const inner = text2.slice(open3 + 3, close);
    const blanks = inner.length - inner.trimStart().length;
    parts.push({ kind: "expression", expression: inner.trim(), index: open3 + 3 + blanks });
    at = close + 2;
  }
  if (at < text2.length) parts.push({ kind: "text", text: text2.slice(at) });
  return { parts };
}
function hasExpression(text2) {
  return text2.includes("${{");
}
function findClose(text2, from) {
  let quoted = false;
  for (let i = from; i < text2.length; i += 1) {
    if (text2[i] === "'") quoted = !quoted;
    else if (!quoted && text2.startsWith("}}", i)) return i;
  }
  return void 0;
}

// src/plan/check-expression.ts
function checkTemplate(node, scope, reporter) {
  const text2 = String(node.value);
  const { parts, unclosed } = splitTemplate(text2);
  if (unclosed !== void 0) {
    const span = locatePart(reporter.places, node, text2, unclosed, 3);
    reporter.error("expression", span, '"${{" has no "}}" behind it');
    return { ok: false, references: [], statusFunctions: [] };
  }
  const checked = parts.map(
    (part) => part.kind === "text" ? NOTHING : checkExpression(node, part.expression, part.index, scope, reporter)
  );
  return {
    ok: checked.every(({ ok }) => ok),
    references: checked.flatMap(({ references }) => references),
    statusFunctions: checked.flatMap(({ statusFunctions }) => statusFunctions)
  };
}
var NOTHING = { ok: true, references: [], statusFunctions: [] };
function checkExpression(node, expression2, index, scope, reporter) {
  const locate = (at, length) => locatePart(reporter.places, node, String(node.value), index + at, length);
  const parsed = parseExpression(expression2);
  if ("fault" in parsed) {
    const span = expression2 === "" ? node : locate(parsed.index, Math.max(1, parsed.length));
    reporter.error("expression", span, `"${cutText2(expression2)}" cannot be read: ${parsed.fault}`);
    return { ok: false, references: [], statusFunctions: [] };
  }
  const checked = { ok: true, references: [], statusFunctions: [] };
  for (const mention of parsed.mentions) {
    const span = locate(mention.index, mention.text.length);
    const problem = findMisplaced(mention, scope);
    if (problem) {
      checked.ok = false;
      reporter.error(problem.code, span, problem.message, { advice: problem.advice });
    } else if (mention.name === "needs" || mention.name === "steps") {
      if (mention.kind === "context" && mention.property !== void 0) {
        checked.references.push({ context: mention.name, id: mention.property, span });
      }
    } else if (mention.kind === "function" && isStatusFunction(mention.name)) {
      checked.statusFunctions.push(mention.name);
    }
  }
  return checked;
}
function cutText2(text2) {
  return text2.length > 60 ? `${text2.slice(0, 60)}…` : text2;
}
function isStatusFunction(name2) {
  return STATUS_FUNCTIONS.includes(name2);
}
function findMisplaced(mention, scope) {
  const { kind, name: name2, text: text2 } = mention;
  if (kind === "function") {
    if (scope === "condition" || !isStatusFunction(name2)) return void 0;
    return {
      code: "status-function",
      message: `"${text2}()" is known in "if" alone`,
      advice: 'move the question into "if"'
    };
  }
  if (FOREIGN_CONTEXTS.includes(name2)) {
    const variable = variableFor(mention);
    return {
      code: "foreign-context",
      message: `"${text2}" is not known inside a plan`,
      advice: `put "${variable}: \${{ ${text2} }}" under "env:" of the "uses:" step, and read it as env.${variable}`
    };
  }
  if (scope === "static" && (name2 === "needs" || name2 === "steps")) {
    return {
      code: "context-not-here",
      message: `"${text2}" is not known here: this value is read before any step runs`,
      advice: 'use it in "if", "env", "continue-on-error" or "timeout-minutes" of a step'
    };
  }
  return void 0;
}
function variableFor({ text: text2 }) {
  const parts = text2.split(".").filter((part) => part !== "outputs");
  const last = parts.length > 2 ? parts.slice(-2) : parts.slice(-1);
  const name2 = last.join("_").replace(/[^A-Za-z0-9]+/g, "_").replace(/^_+|_+$/g, "").toUpperCase();
  return /^[A-Z]/.test(name2) && name2 !== "PATH" && name2 !== "HOME" ? name2 : `VALUE_${name2}`;
}

// node_modules/valibot/dist/index.mjs
var store$4;
var DEFAULT_CONFIG = {
  lang: void 0,
  message: void 0,
  abortEarly: void 0,
  abortPipeEarly: void 0
};
// @__NO_SIDE_EFFECTS__
function getGlobalConfig(config$1) {
  if (!config$1 && !store$4) return DEFAULT_CONFIG;
  return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
  };
}
var store$3;
// @__NO_SIDE_EFFECTS__
function getGlobalMessage(lang) {
  return store$3?.get(lang);
}
var store$2;
// @__NO_SIDE_EFFECTS__
function getSchemaMessage(lang) {
  return store$2?.get(lang);
}
var store$1;
// @__NO_SIDE_EFFECTS__
function getSpecificMessage(reference, lang) {
  return store$1?.get(reference)?.get(lang);
}
// @__NO_SIDE_EFFECTS__
function _stringify(input) {
  const type = typeof input;
  if (type === "string") return `"${input}"`;
  if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
  if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
  return type;
}
function _addIssue(context, label2, dataset, config$1, other) {
  const input = other && "input" in other ? other.input : dataset.value;
  const expected = other?.expected ?? context.expects ?? null;
  const received = other?.received ?? /* @__PURE__ */ _stringify(input);
  const issue2 = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label2}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
  };
  const isSchema = context.kind === "schema";
  const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue2.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue2.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue2.lang);
  if (message$1 !== void 0) issue2.message = typeof message$1 === "function" ? message$1(issue2) : message$1;
  if (isSchema) dataset.typed = false;
  if (dataset.issues) dataset.issues.push(issue2);
  else dataset.issues = [issue2];
}
// @__NO_SIDE_EFFECTS__
function _isSameValueZero(value1, value2) {
  return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
// @__NO_SIDE_EFFECTS__
function _isValidObjectKey(object$1, key2) {
  return Object.prototype.hasOwnProperty.call(object$1, key2) && key2 !== "__proto__" && key2 !== "prototype" && key2 !== "constructor";
}
// @__NO_SIDE_EFFECTS__
function _joinExpects(values$1, separator) {
  const list = [...new Set(values$1)];
  if (list.length > 1) return `(${list.join(` ${separator} `)})`;
  return list[0] ?? "never";
}
function _standardSchema(schema4) {
  schema4["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: (value$1) => schema4["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
  };
  return schema4;
}
var EMOJI_REGEX = new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$", "u");
// @__NO_SIDE_EFFECTS__
function description(description_) {
  return {
    kind: "metadata",
    type: "description",
    reference: description,
    description: description_
  };
}
// @__NO_SIDE_EFFECTS__
function finite(message$1) {
  return {
    kind: "validation",
    type: "finite",
    reference: finite,
    async: false,
    expects: null,
    requirement: Number.isFinite,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function gtValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "gt_value",
    reference: gtValue,
    async: false,
    expects: `>${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value > this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function integer(message$1) {
  return {
    kind: "validation",
    type: "integer",
    reference: integer,
    async: false,
    expects: null,
    requirement: Number.isInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: false,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function metadata(metadata_) {
  return {
    kind: "metadata",
    type: "metadata",
    reference: metadata,
    metadata: metadata_
  };
}
// @__NO_SIDE_EFFECTS__
function minValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: false,
    expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function nonEmpty(message$1) {
  return {
    kind: "validation",
    type: "non_empty",
    reference: nonEmpty,
    async: false,
    expects: "!0",
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function regex(requirement, message$1) {
  return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: false,
    expects: `${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function getFallback(schema4, dataset, config$1) {
  return typeof schema4.fallback === "function" ? schema4.fallback(dataset, config$1) : schema4.fallback;
}
// @__NO_SIDE_EFFECTS__
function getDefault(schema4, dataset, config$1) {
  return typeof schema4.default === "function" ? schema4.default(dataset, config$1) : schema4.default;
}
// @__NO_SIDE_EFFECTS__
function array(item, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key2 = 0; key2 < input.length; key2++) {
          const value$1 = input[key2];
          const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key: key2,
              value: value$1
            };
            for (const issue2 of itemDataset.issues) {
              if (issue2.path) issue2.path.unshift(pathItem);
              else issue2.path = [pathItem];
              dataset.issues?.push(issue2);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function boolean(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "boolean") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function literal(literal_, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "literal",
    reference: literal,
    expects: /* @__PURE__ */ _stringify(literal_),
    async: false,
    literal: literal_,
    message: message$1,
    "~run"(dataset, config$1) {
      if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function nullable(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "nullable",
    reference: nullable,
    expects: `(${wrapped.expects} | null)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === null) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === null) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function number(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function optional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional,
    expects: `(${wrapped.expects} | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function picklist(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.options.includes(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function record(key2, value$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "record",
    reference: record,
    expects: "Object",
    async: false,
    key: key2,
    value: value$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
          const entryValue = input[entryKey];
          const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
          if (keyDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "key",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue2 of keyDataset.issues) {
              issue2.path = [pathItem];
              dataset.issues?.push(issue2);
            }
            if (!dataset.issues) dataset.issues = keyDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
          if (valueDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "value",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue2 of valueDataset.issues) {
              if (issue2.path) issue2.path.unshift(pathItem);
              else issue2.path = [pathItem];
              dataset.issues?.push(issue2);
            }
            if (!dataset.issues) dataset.issues = valueDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
          if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function strictObject(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "strict_object",
    reference: strictObject,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key2 in this.entries) {
          const valueSchema = this.entries[key2];
          if (key2 in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key2 in input ? input[key2] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key: key2,
                value: value$1
              };
              for (const issue2 of valueDataset.issues) {
                if (issue2.path) issue2.path.unshift(pathItem);
                else issue2.path = [pathItem];
                dataset.issues?.push(issue2);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key2] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key2] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key2}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key: key2,
                value: input[key2]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
        if (!dataset.issues || !config$1.abortEarly) {
          for (const key2 in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key2)) {
            _addIssue(this, "key", dataset, config$1, {
              input: key2,
              expected: "never",
              path: [{
                type: "object",
                origin: "key",
                input,
                key: key2,
                value: input[key2]
              }]
            });
            break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function string(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "string") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function _subIssues(datasets) {
  let issues;
  if (datasets) for (const dataset of datasets) if (issues) for (const issue2 of dataset.issues) issues.push(issue2);
  else issues = dataset.issues;
  return issues;
}
// @__NO_SIDE_EFFECTS__
function union(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "union",
    reference: union,
    expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      let validDataset;
      let typedDatasets;
      let untypedDatasets;
      for (const schema4 of this.options) {
        const optionDataset = schema4["~run"]({ value: dataset.value }, config$1);
        if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
        else typedDatasets = [optionDataset];
        else {
          validDataset = optionDataset;
          break;
        }
        else if (untypedDatasets) untypedDatasets.push(optionDataset);
        else untypedDatasets = [optionDataset];
      }
      if (validDataset) return validDataset;
      if (typedDatasets) {
        if (typedDatasets.length === 1) return typedDatasets[0];
        _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
        dataset.typed = true;
      } else if (untypedDatasets?.length === 1) return untypedDatasets[0];
      else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function unknown() {
  return _standardSchema({
    kind: "schema",
    type: "unknown",
    reference: unknown,
    expects: "unknown",
    async: false,
    "~run"(dataset) {
      dataset.typed = true;
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function omit(schema4, keys) {
  const entries$1 = { ...schema4.entries };
  for (const key2 of keys) delete entries$1[key2];
  return _standardSchema({
    ...schema4,
    entries: entries$1
  });
}
// @__NO_SIDE_EFFECTS__
function pipe(...pipe$1) {
  return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
      for (const item of pipe$1) if (item.kind !== "metadata") {
        if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
          dataset.typed = false;
          break;
        }
        if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
      }
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function safeParse(schema4, input, config$1) {
  const dataset = schema4["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}

// src/plan/hints.ts
var RUN_ONLY = 'a plan runs commands only: put the action before the "uses:" step of the workflow';
var IN_WORKFLOW = "it belongs into the workflow, not into the plan";
var STEP_HINTS = /* @__PURE__ */ new Map([
  ["uses", RUN_ONLY],
  ["with", RUN_ONLY],
  ["steps", 'steps do not nest: put them into the list and say "needs"'],
  ["parallel", 'steps run in parallel unless "needs" says otherwise: put them into the list'],
  ["background", 'steps run in parallel unless "needs" says otherwise'],
  ["wait", 'say what it waits for with "needs"'],
  ["depends_on", 'write "needs"'],
  ["depends-on", 'write "needs"'],
  ["dependsOn", 'write "needs"'],
  ["deps", 'write "needs"'],
  ["cmd", 'write "run"'],
  ["cmds", 'write "run"'],
  ["command", 'write "run"'],
  ["commands", 'write "run"'],
  ["script", 'write "run"'],
  ["exec", 'write "run"'],
  ["timeout", 'write "timeout-minutes"'],
  ["timeout-seconds", 'write "timeout-minutes", fractions are allowed'],
  ["matrix", 'put it under "strategy"'],
  ["max-parallel", 'put it under "strategy", or at the top for all steps'],
  ["fail-fast", 'put it under "strategy", or at the top for all steps'],
  ["cwd", 'write "working-directory"'],
  ["dir", 'write "working-directory"'],
  ["workdir", 'write "working-directory"'],
  ["environment", 'write "env"'],
  ["allow_failure", 'write "continue-on-error"'],
  ["allow-failure", 'write "continue-on-error"'],
  ["retries", 'write "retry: { attempts: 2 }"'],
  ["when", 'write "if"'],
  ["mem", 'write "memory"'],
  ["lock", 'write "locks"'],
  ["concurrency", 'write "locks" for steps that must not run together'],
  ["outputs", 'write name=value lines to "$GITHUB_OUTPUT" and read them as needs.ID.outputs.NAME'],
  ["artifacts", 'write "produces" for files that it must leave'],
  ["runs-on", IN_WORKFLOW],
  ["container", IN_WORKFLOW],
  ["services", IN_WORKFLOW],
  ["permissions", IN_WORKFLOW]
]);
var PLAN_HINTS = /* @__PURE__ */ new Map([
  ["jobs", 'a plan has "steps" at its top'],
  ["tasks", 'write "steps"'],
  ["stages", 'write "steps" with "needs"'],
  ["parallel", 'write "steps": they run in parallel unless "needs" says otherwise'],
  ["runs-on", IN_WORKFLOW],
  ["on", IN_WORKFLOW],
  ["true", IN_WORKFLOW],
  ["permissions", IN_WORKFLOW],
  ["container", IN_WORKFLOW],
  ["services", IN_WORKFLOW],
  ["name", "a plan has no name, its steps have"],
  ["run", 'put it into the list "steps"'],
  ["uses", RUN_ONLY],
  ["shell", 'write "defaults: { run: { shell: … } }"'],
  ["working-directory", 'write "defaults: { run: { working-directory: … } }"'],
  ["timeout", 'write "timeout-minutes"'],
  ["concurrency", 'write "max-parallel"'],
  ["jobs-limit", 'write "max-parallel"'],
  ["environment", 'write "env"'],
  ["strategy", "put it into a step"],
  ["matrix", 'put it under "strategy" of a step'],
  ["retry", "put it into a step"]
]);
function hintForKey(key2, place, known2) {
  const hints = place === "step" ? STEP_HINTS : place === "plan" ? PLAN_HINTS : void 0;
  if (hints) return hints.get(key2) ?? hints.get(closest(key2, [...known2, ...hints.keys()]) ?? "");
  if (place === "defaults" && (key2 === "shell" || key2 === "working-directory")) return 'put it under "defaults.run"';
  return void 0;
}

// src/plan/schema.ts
var key = (schema4, description2, byDefault) => optional(pipe(schema4, description(description2), metadata({ default: byDefault ?? "" })));
var text = pipe(string("text"), nonEmpty("text that is not empty"));
var flag = boolean("true or false");
var word = (words) => picklist(words, `one of ${words.join(", ")}`);
var count = (what = "a whole number above 0") => pipe(number(what), integer(what), minValue(1, what));
var above0 = pipe(number("a number above 0"), finite("a number above 0"), gtValue(0, "a number above 0"));
var expression = (what) => pipe(string(what), regex(/\$\{\{[\s\S]*\}\}/, what));
var oneOrMore = (item, what) => union([item, array(item)], `${what} or a list of them`);
var ID = /^[A-Za-z_][A-Za-z0-9_-]*$/;
var id = pipe(string("an id"), regex(ID, 'letters, digits, "_" and "-", the first a letter or "_"'));
var envValue = nullable(union([string(), number(), boolean()], "text, a number, or true or false"));
var env = record(string(), envValue, "a mapping of names to values");
var names = oneOrMore(
  pipe(string("the name of a variable"), regex(/^[^=\0]+$/, "the name of a variable")),
  "the name of a variable"
);
var globs = oneOrMore(text, "a path");
var timeout = "a number of minutes above 0";
var minutes = pipe(number(timeout), finite(timeout), gtValue(0, timeout));
var minutesOrLater = union([minutes, expression(timeout)], timeout);
var RETRY_CAUSES = ["failure", "transient", "timeout", "out-of-memory"];
var FORMATS = ["any", "non-empty", "json", "xml", "junit", "sarif"];
var MEMORY = /^\d+(\.\d+)?\s*([KMGTkmgt][iI]?)?[Bb]$/;
var PERCENT = /^[1-9]\d{0,2}%$/;
var parallel = 'auto, a whole number above 0, or a percentage of the cores such as "75%"';
var maxParallel = union(
  [literal("auto", parallel), count(parallel), pipe(string(parallel), regex(PERCENT, parallel))],
  parallel
);
var failFast = union([flag, literal("no-new")], "true, false or no-new");
var retry = strictObject(
  {
    attempts: key(
      pipe(count("a whole number from 1 to 10"), maxValue(10, "a whole number from 1 to 10")),
      "All attempts, the first one counted.",
      "2"
    ),
    on: key(
      oneOrMore(word(RETRY_CAUSES), `one of ${RETRY_CAUSES.join(", ")},`),
      "What is tried again; `failure` means any.",
      "failure"
    ),
    "delay-seconds": key(
      pipe(number("a number of seconds"), finite("a number of seconds"), minValue(0, "a number of seconds")),
      "Wait before the second attempt; doubles each time, up to 60 s.",
      "1"
    )
  },
  'a mapping with "attempts"'
);
var matrixValue = unknown();
var strategy = strictObject(
  {
    matrix: key(
      record(string(), matrixValue, "a mapping of names to lists"),
      "One step for each combination; `include` and `exclude` as at GitHub."
    ),
    "max-parallel": key(count(), "How many of these steps may run at once."),
    "fail-fast": key(flag, "Stop the others of the matrix when one fails. Unlike GitHub, false unless given.", "false")
  },
  'a mapping with "matrix"'
);
var produce = union(
  [
    text,
    strictObject({
      path: pipe(text, description("A path or glob.")),
      format: key(word(FORMATS), "What the file must hold.", "any")
    })
  ],
  'a path or a mapping with "path"'
);
var step = strictObject(
  {
    id: key(id, "How other steps and `--only` name it.", "made from the name or the command"),
    name: key(text, "How people name it.", "the id or the command"),
    run: pipe(string("a command"), regex(/\S/, "a command"), description("The command. Never templated.")),
    needs: key(oneOrMore(string("an id"), "an id"), "Steps that must end first."),
    if: key(
      union([string(), number(), boolean()], "a condition"),
      "Run only if this is true; `success()` is implied.",
      "success()"
    ),
    env: key(env, "Variables of this step."),
    shell: key(text, "As at GitHub; a custom one contains `{0}`.", "bash -e, pwsh on Windows"),
    "working-directory": key(text, "Any existing directory, relative to the workspace.", "."),
    "timeout-minutes": key(minutesOrLater, "For each attempt; fractions allowed."),
    "continue-on-error": key(
      union([flag, expression("true or false")], "true or false"),
      "May fail without failing the plan.",
      "false"
    ),
    retry: key(retry, "Try again after a failure."),
    strategy: key(strategy, "Make several steps of this one."),
    cpus: key(above0, "Weight in cores.", "learned, 1 at first"),
    memory: key(
      pipe(string("a size such as 2GB or 512MiB"), regex(MEMORY, "a size such as 2GB or 512MiB")),
      "What it needs at its peak.",
      "learned"
    ),
    locks: key(oneOrMore(text, "the name of a lock"), "Steps that share a lock never run together."),
    produces: key(
      union([produce, array(produce)], "a path or a list of them"),
      "Files that must exist after the step, written by it."
    ),
    reports: key(globs, "JUnit, SARIF or Checkstyle files to read for problems."),
    "pass-env": key(names, "Variables that this step gets although they are kept from steps.")
  },
  'a mapping with "run"'
);
var defaults = strictObject(
  {
    run: key(
      strictObject(
        {
          shell: key(text, "The shell of all steps."),
          "working-directory": key(text, "The directory of all steps.", ".")
        },
        "a mapping"
      ),
      "For all commands."
    ),
    "timeout-minutes": key(minutesOrLater, "For each attempt of every step.")
  },
  "a mapping"
);
var plan = strictObject(
  {
    steps: pipe(array(step, "a list of steps"), description("The commands.")),
    env: key(env, "Variables of all steps."),
    defaults: key(defaults, "What steps have unless they say otherwise."),
    "max-parallel": key(maxParallel, "How many steps may run at once.", "auto"),
    schedule: key(
      word(["eager", "layers"]),
      "`eager`: a step starts when its needs have ended. `layers`: a barrier between layers.",
      "eager"
    ),
    "max-batch": key(count(), "Steps of a layer started together, under `schedule: layers`.", "no limit"),
    "fail-fast": key(failFast, "`true`: a failure stops what runs. `no-new`: it only starts nothing more.", "false"),
    "timeout-minutes": key(minutes, "For the whole run.", "none"),
    leftovers: key(
      word(["plan-end", "kill", "keep"]),
      "When processes end that a successful step leaves running.",
      "plan-end"
    ),
    "pass-env": key(names, "Variables that all steps get although they are kept from steps."),
    "private-env": key(names, "Variables that only the steps get that name them."),
    "rerun-alone": key(flag, "Run a failed step again without others.", "false"),
    nested: key(
      union([flag, text], "true, false or a word"),
      "Share the cores with tools that start processes of their own.",
      "false"
    ),
    audit: key(
      union([flag, record(string(), unknown())], "true, false or a mapping"),
      "Look for dependencies that are not declared.",
      "false"
    ),
    "problem-matchers": key(oneOrMore(text, "a name or a path"), "What finds problems in the output.")
  },
  'a mapping with "steps"'
);
var SCHEMAS = { plan, step, defaults, "defaults.run": defaults.entries.run.wrapped.pipe[0], strategy, retry };
var LATE_KEYS = /* @__PURE__ */ new Set(["if", "env", "continue-on-error", "timeout-minutes"]);
var LITERAL_KEYS = /* @__PURE__ */ new Set(["id", "needs", "run"]);

// src/plan/shape.ts
function dropUnknownKeys(map2, place, reporter) {
  const known2 = Object.keys(SCHEMAS[place].entries);
  return editMapping(map2, ({ key: key2, keySpan, value }) => {
    if (!known2.includes(key2)) {
      reportUnknownKey(key2, keySpan, place, known2, reporter);
      return void 0;
    }
    if (value.kind === "scalar" && value.value === null) return void 0;
    const nested = place === "defaults" ? `defaults.${key2}` : key2;
    const isPlace = nested in SCHEMAS && (place === "plan" || place === "step" || place === "defaults");
    return isPlace && value.kind === "map" ? dropUnknownKeys(value, nested, reporter) : value;
  });
}
function reportUnknownKey(key2, span, place, known2, reporter) {
  const hint = hintForKey(key2, place, known2);
  const near = closest(key2, known2);
  const advice = hint ?? (near === void 0 ? listKeys(known2) : `did you mean "${near}"?`);
  reporter.error("unknown-key", span, `${WHERE[place]} has no key "${key2}"`, { advice });
}
function listKeys(known2) {
  return known2.length > 6 ? "docs/plan.md lists all keys" : `known are ${known2.join(", ")}`;
}
var WHERE = {
  plan: "the top of a plan",
  step: "a step",
  defaults: '"defaults"',
  "defaults.run": '"defaults.run"',
  strategy: '"strategy"',
  retry: '"retry"'
};
function checkTypes(given, place, reporter) {
  const map2 = dropLists(given, "", reporter);
  const plain = toPlain(map2);
  const wrong = /* @__PURE__ */ new Set();
  const schema4 = place === "plan" ? omit(SCHEMAS.plan, ["steps"]) : omit(SCHEMAS.step, ["run"]);
  const { issues } = safeParse(schema4, plain);
  const found2 = (issues ?? []).flatMap((issue2) => deepestIssues(issue2));
  for (const issue2 of found2) {
    const { path: path2 } = issue2;
    const misspelt = found2.some((other) => other.unknown && isSibling(other.path, path2));
    if (issue2.missing && misspelt) continue;
    wrong.add(String(path2[0]));
    const { node, entry } = findNode(map2, path2);
    const name2 = sayPath(path2);
    const parent = findNode(map2, path2.slice(0, -1)).node;
    if ((issue2.missing || issue2.unknown) && parent.kind === "list") {
      reporter.error("wrong-type", parent, `${sayPath(path2.slice(0, -1))} must be a mapping, not a list`);
    } else if (issue2.missing) {
      reporter.error("missing-key", node, `${name2} is missing`);
    } else if (issue2.unknown) {
      const near = closest(String(path2.at(-1)), ["path", "format"]);
      const advice = near === void 0 ? "known are path, format" : `did you mean "${near}"?`;
      reporter.error(
        "unknown-key",
        entry?.keySpan ?? node,
        `${sayPath(path2.slice(0, -1))} has no key "${path2.at(-1)}"`,
        { advice }
      );
    } else {
      reporter.error("wrong-type", node, `${name2} must be ${issue2.message}, not ${sayValue(node)}`);
    }
  }
  return editMapping(map2, ({ key: key2, value }) => wrong.has(key2) ? void 0 : value);
}
function dropLists(map2, before, reporter) {
  return editMapping(map2, ({ key: key2, value }) => {
    const name2 = before + key2;
    if (value.kind === "map" && name2 === "defaults") return dropLists(value, "defaults.", reporter);
    if (value.kind !== "list" || !MAPPINGS.includes(name2)) return value;
    reporter.error("wrong-type", value, `"${name2}" must be a mapping, not a list`);
    return void 0;
  });
}
var MAPPINGS = ["retry", "strategy", "defaults", "defaults.run", "audit"];
function isSibling(a, b2) {
  return a.length === b2.length && a.slice(0, -1).every((part, i) => part === b2[i]);
}
function deepestIssues(issue2, before = []) {
  const path2 = [...before, ...(issue2.path ?? []).map((item) => item.key)];
  const inner = (issue2.issues ?? []).flatMap((sub) => deepestIssues(sub, path2));
  const depth = Math.max(0, ...inner.map((sub) => sub.path.length));
  if (depth > path2.length) return inner.filter((sub) => sub.path.length === depth);
  const missing = issue2.type === "strict_object" && issue2.received === "undefined";
  return [
    { path: path2, message: issue2.message, missing, unknown: issue2.type === "strict_object" && issue2.expected === "never" }
  ];
}
function sayPath(path2) {
  const keys = [];
  let item = "";
  for (const part of path2) {
    if (typeof part === "number") item = `item ${part + 1} of `;
    else keys.push(part);
  }
  return `${item}"${keys.join(".")}"`;
}
function sayValue(node) {
  if (node.kind !== "scalar") return node.kind === "list" ? "a list" : "a mapping";
  if (node.value === null) return "nothing";
  if (typeof node.value !== "string") return String(node.value);
  return `"${node.value.length > 60 ? `${node.value.slice(0, 60)}…` : node.value}"`;
}

// src/plan/env.ts
function readEnv(node, scope, reporter) {
  const env2 = /* @__PURE__ */ Object.create(null);
  const references = [];
  if (!node) return { env: env2, references };
  if (node.kind !== "map") {
    reporter.error("wrong-type", node, `"env" must be a mapping of names to values, not ${sayValue(node)}`);
    return { env: env2, references };
  }
  for (const { key: key2, keySpan, value } of node.entries.values()) {
    if (key2 === "" || /[=\0]/.test(key2)) {
      reporter.error("env-name", keySpan, `"${key2}" cannot be the name of a variable`, {
        advice: 'a name is not empty and has no "=" in it'
      });
    } else if (value.kind !== "scalar") {
      reporter.error("wrong-type", value, `"env.${key2}" must be text, a number, true or false, not ${sayValue(value)}`);
    } else if (/^(GITHUB|RUNNER)_/i.test(key2)) {
      reporter.warn("reserved-env", keySpan, `"${key2}" belongs to the runner, this entry has no effect`, {
        advice: "choose a name that begins with neither GITHUB_ nor RUNNER_"
      });
    } else if (String(value.value).includes("\0")) {
      reporter.error("env-name", value, `the value of "${key2}" has a NUL in it, which no variable can hold`);
    } else {
      env2[key2] = value.value === null ? "" : String(value.value);
      if (hasExpression(env2[key2])) references.push(...checkTemplate(value, scope, reporter).references);
    }
  }
  return { env: env2, references };
}

// src/plan/matrix.ts
var MOST_COMBINATIONS = 256;
function expandMatrix(matrix, reporter) {
  const vectors = [];
  let ok = true;
  let total = 1;
  for (const { key: key2, keySpan, value } of matrix.entries.values()) {
    if (key2 === "include" || key2 === "exclude") continue;
    if (value.kind !== "list") {
      reporter.error("wrong-type", value, `"strategy.matrix.${key2}" must be a list of values`);
      ok = false;
    } else if (value.items.length === 0) {
      reporter.error("empty-matrix", keySpan, `"strategy.matrix.${key2}" has no values`);
      ok = false;
    } else {
      total *= value.items.length;
      vectors.push({ key: key2, values: value.items.map(toPlain) });
    }
  }
  const include = readRows(matrix, "include", reporter);
  const exclude = readRows(matrix, "exclude", reporter);
  if (!ok || !include || !exclude) return void 0;
  if (total > MOST_COMBINATIONS * 40) return reportTooMany(matrix, total, reporter);
  const base = vectors.length === 0 ? [] : multiply(vectors).filter((row) => !exclude.some((out) => matches(row, out)));
  const combinations = addIncluded(
    base,
    include,
    vectors.map(({ key: key2 }) => key2)
  );
  if (combinations.length > MOST_COMBINATIONS) return reportTooMany(matrix, combinations.length, reporter);
  if (combinations.length === 0) {
    reporter.error("empty-matrix", matrix, "the matrix has no combinations");
    return void 0;
  }
  return combinations;
}
function reportTooMany(matrix, count3, reporter) {
  reporter.error("too-many-steps", matrix, `the matrix makes ${count3} steps, ${MOST_COMBINATIONS} are allowed`);
  return void 0;
}
function readRows(matrix, key2, reporter) {
  const node = matrix.entries.get(key2)?.value;
  if (!node || node.kind === "scalar" && node.value === null) return [];
  const rows = node.kind === "list" ? node.items : [node];
  const wrong = node.kind === "list" ? rows.find((row) => row.kind !== "map") : node;
  if (!wrong) return rows.map((row) => toPlain(row));
  reporter.error("wrong-type", wrong, `"strategy.matrix.${key2}" must be a list of mappings`);
  return void 0;
}
function multiply(vectors) {
  let rows = [emptyRow()];
  for (const { key: key2, values } of vectors) {
    rows = rows.flatMap((row) => values.map((value) => Object.assign(emptyRow(), row, { [key2]: value })));
  }
  return rows;
}
function emptyRow() {
  return /* @__PURE__ */ Object.create(null);
}
function matches(row, pattern) {
  return Object.entries(pattern).every(([key2, wanted]) => key2 in row && isSame(row[key2], wanted));
}
function isSame(value, wanted) {
  if (typeof wanted !== "object" || wanted === null) return value === wanted;
  if (typeof value !== "object" || value === null || Array.isArray(value) !== Array.isArray(wanted)) return false;
  if (Array.isArray(value) && Array.isArray(wanted)) {
    return value.length === wanted.length && value.every((item, i) => isSame(item, wanted[i]));
  }
  return matches(value, wanted);
}
function addIncluded(base, include, keys) {
  const extended = base.map((row) => Object.assign(emptyRow(), row));
  const added = [];
  for (const row of include) {
    const shared = keys.filter((key2) => key2 in row);
    const fitting = base.flatMap(
      (original, i) => shared.every((key2) => isSame(original[key2], row[key2])) ? [i] : []
    );
    for (const i of fitting) Object.assign(extended[i], row);
    if (fitting.length === 0) added.push(row);
  }
  return [
    ...extended.map((values, i) => ({ values, labels: keys.map((key2) => label(base[i][key2])) })),
    ...added.map((values) => ({ values, labels: Object.values(values).map(label) }))
  ];
}
function label(value) {
  if (typeof value !== "object" || value === null) return String(value);
  return Object.values(value).map(label).join(", ");
}

// node_modules/@actions/expressions/dist/filtered_array.js
var FilteredArray = class extends Array2 {
};

// node_modules/@actions/expressions/dist/idxHelper.js
var idxHelper = class {
  constructor(star, idx) {
    this.star = star;
    if (!idx) {
      return;
    }
    if (!star) {
      if (idx.primitive) {
        this.str = idx.coerceString();
      }
      let f = idx.number();
      if (!isNaN(f) && isFinite(f) && f >= 0) {
        f = Math.floor(f);
        this.int = f;
      }
    }
  }
};

// node_modules/@actions/expressions/dist/evaluator.js
var Evaluator = class {
  /**
   * Creates a new evaluator
   * @param n Parsed expression to evaluate
   * @param context Context data to use
   * @param functions Optional map of function implementations. If given, these will be preferred over the built-in functions.
   */
  constructor(n, context, functions) {
    this.n = n;
    this.context = context;
    this.functions = functions;
  }
  evaluate() {
    return this.eval(this.n);
  }
  eval(n) {
    return n.accept(this);
  }
  visitLiteral(literal2) {
    return literal2.literal;
  }
  visitUnary(unary) {
    const r = this.eval(unary.expr);
    if (unary.operator.type === TokenType.BANG) {
      return new BooleanData(falsy(r));
    }
    throw new Error(`unknown unary operator: ${unary.operator.lexeme}`);
  }
  visitBinary(binary2) {
    const left = this.eval(binary2.left);
    const right = this.eval(binary2.right);
    switch (binary2.operator.type) {
      case TokenType.EQUAL_EQUAL:
        return new BooleanData(equals(left, right));
      case TokenType.BANG_EQUAL:
        return new BooleanData(!equals(left, right));
      case TokenType.GREATER:
        return new BooleanData(greaterThan(left, right));
      case TokenType.GREATER_EQUAL:
        return new BooleanData(equals(left, right) || greaterThan(left, right));
      case TokenType.LESS:
        return new BooleanData(lessThan(left, right));
      case TokenType.LESS_EQUAL:
        return new BooleanData(equals(left, right) || lessThan(left, right));
    }
    throw new Error(`unknown binary operator: ${binary2.operator.lexeme}`);
  }
  visitLogical(logical) {
    let result;
    for (const arg of logical.args) {
      result = this.eval(arg);
      if (logical.operator.type === TokenType.AND && falsy(result) || logical.operator.type === TokenType.OR && truthy(result)) {
        break;
      }
    }
    return result;
  }
  visitGrouping(grouping) {
    return this.eval(grouping.group);
  }
  visitContextAccess(contextAccess) {
    const r = this.context.get(contextAccess.name.lexeme);
    return r;
  }
  visitIndexAccess(ia) {
    let idx;
    if (ia.index instanceof Star) {
      idx = new idxHelper(true, void 0);
    } else {
      let idxResult;
      try {
        idxResult = this.eval(ia.index);
      } catch (e) {
        throw new Error(`could not evaluate index for index access: ${e.message}`, { cause: e });
      }
      idx = new idxHelper(false, idxResult);
    }
    const objResult = this.eval(ia.expr);
    let result;
    switch (objResult.kind) {
      case Kind.Array: {
        const tobjResult = objResult;
        if (tobjResult instanceof FilteredArray) {
          result = filteredArrayAccess(tobjResult, idx);
        } else {
          result = arrayAccess(tobjResult, idx);
        }
        break;
      }
      case Kind.Dictionary: {
        const tobjResult = objResult;
        result = objectAccess(tobjResult, idx);
        break;
      }
      default:
        if (idx.star) {
          result = new FilteredArray();
        } else {
          result = new Null();
        }
    }
    return result;
  }
  visitFunctionCall(functionCall) {
    const args = functionCall.args.map((arg) => this.eval(arg));
    const functionName = functionCall.functionName.lexeme.toLowerCase();
    const f = this.functions?.get(functionName) || wellKnownFunctions[functionName];
    return f.call(...args);
  }
};
function filteredArrayAccess(fa, idx) {
  const result = new FilteredArray();
  for (const item of fa.values()) {
    switch (item.kind) {
      case Kind.Dictionary: {
        const ti = item;
        if (idx.star) {
          for (const v2 of ti.values()) {
            result.add(v2);
          }
        } else if (idx.str !== void 0) {
          const v2 = ti.get(idx.str);
          if (v2 !== void 0) {
            result.add(v2);
          }
        }
        break;
      }
      case Kind.Array: {
        const ti = item;
        if (idx.star) {
          for (const v2 of ti.values()) {
            result.add(v2);
          }
        } else if (idx.int !== void 0 && idx.int < ti.values().length) {
          result.add(ti.get(idx.int));
        }
        break;
      }
    }
  }
  return result;
}
function arrayAccess(a, idx) {
  if (idx.star) {
    const fa = new FilteredArray();
    for (const item of a.values()) {
      fa.add(item);
    }
    return fa;
  }
  if (idx.int !== void 0 && idx.int < a.values().length) {
    return a.get(idx.int);
  }
  return new Null();
}
function objectAccess(obj, idx) {
  if (idx.star) {
    const fa = new FilteredArray(...obj.values());
    return fa;
  }
  if (idx.str !== void 0) {
    const r = obj.get(idx.str);
    if (r !== void 0) {
      return r;
    }
  }
  return new Null();
}

// src/plan/expressions.ts
var ExpressionFault = class extends Error {
  name = "ExpressionFault";
};
function evaluateCondition(expression2, contexts) {
  const result = evaluate(expression2, contexts);
  if (!result.primitive) return true;
  const value = toJson(result);
  return typeof value === "number" ? value !== 0 && !Number.isNaN(value) : Boolean(value);
}
function evaluateTemplate(template, contexts) {
  const { parts, unclosed } = splitTemplate(template);
  if (unclosed !== void 0) throw new ExpressionFault(`"${template}" has a "\${{" without its "}}"`);
  const [only] = parts;
  if (parts.length === 1 && only?.kind === "expression") return toJson(evaluate(only.expression, contexts));
  return parts.map((part) => part.kind === "text" ? part.text : evaluate(part.expression, contexts).coerceString()).join("");
}
function toText(value) {
  return toData(value).coerceString();
}
function evaluate(expression2, contexts) {
  const parsed = parseExpression(expression2);
  if ("fault" in parsed) throw new ExpressionFault(`"${expression2}": ${parsed.fault}`);
  const status = "status" in contexts ? contexts.status : { success: true, failure: false, cancelled: false };
  try {
    return new Evaluator(parsed.tree, new LazyContexts(contexts), functionsFor(status)).evaluate();
  } catch (error) {
    throw new ExpressionFault(`"${expression2}" cannot be evaluated: ${sayFault(error)}`);
  }
}
function sayFault(error) {
  if (error instanceof RangeError) return "it is too deep";
  return error instanceof Error ? error.message : String(error);
}
function functionsFor(status) {
  const values = { ...status, always: true };
  const functions = /* @__PURE__ */ new Map();
  for (const name2 of STATUS_FUNCTIONS) {
    functions.set(name2, { name: name2, minArgs: 0, maxArgs: 0, call: () => new BooleanData(values[name2]) });
  }
  functions.set("fromjson", {
    name: "fromJSON",
    minArgs: 1,
    maxArgs: 1,
    call: (text2) => readJson(text2.coerceString())
  });
  functions.set("tojson", {
    name: "toJSON",
    minArgs: 1,
    maxArgs: 1,
    call: (value) => new StringData(JSON.stringify(toJson(value), null, 2))
  });
  return functions;
}
function readJson(text2) {
  try {
    return toData(JSON.parse(text2));
  } catch {
    throw new Error("fromJSON was given text that is not JSON");
  }
}
var SafeDictionary = class extends Dictionary {
  #pairs = /* @__PURE__ */ new Map();
  add(key2, value) {
    const lower = key2.toLowerCase();
    if (!this.#pairs.has(lower)) this.#pairs.set(lower, { key: key2, value });
  }
  get(key2) {
    return this.#pairs.get(key2.toLowerCase())?.value;
  }
  values() {
    return this.pairs().map(({ value }) => value);
  }
  pairs() {
    return [...this.#pairs.values()];
  }
};
var LazyContexts = class extends Dictionary {
  #contexts;
  constructor(contexts) {
    super();
    this.#contexts = contexts;
  }
  get(key2) {
    const name2 = key2.toLowerCase();
    const { github, runner, env: env2, matrix, job } = this.#contexts;
    const { needs, steps } = "needs" in this.#contexts ? this.#contexts : { needs: null, steps: null };
    const known2 = new Map(Object.entries({ env: env2, matrix, needs, steps }));
    if (known2.has(name2)) return toData(known2.get(name2) ?? null);
    return cachedData(name2 === "github" ? github : name2 === "runner" ? runner : job);
  }
};
var converted = /* @__PURE__ */ new WeakMap();
function cachedData(value) {
  if (typeof value !== "object" || value === null) return toData(value);
  const known2 = converted.get(value) ?? toData(value);
  converted.set(value, known2);
  return known2;
}
function toData(value) {
  if (value === null || value === void 0) return new Null();
  if (typeof value === "string") return new StringData(value);
  if (typeof value === "number") return new NumberData(value);
  if (typeof value === "boolean") return new BooleanData(value);
  if (Array.isArray(value)) {
    const list = new Array2();
    for (const item of value) list.add(toData(item));
    return list;
  }
  const dictionary = new SafeDictionary();
  for (const [key2, item] of Object.entries(value)) dictionary.add(key2, toData(item));
  return dictionary;
}
function toJson(value) {
  if (value instanceof Array2) return value.values().map(toJson);
  if (value instanceof Dictionary) {
    return Object.fromEntries(value.pairs().map(({ key: key2, value: item }) => [key2, toJson(item)]));
  }
  if (value instanceof StringData || value instanceof NumberData || value instanceof BooleanData) {
    return value.value;
  }
  return null;
}

// src/plan/static-values.ts
var known = /* @__PURE__ */ new WeakMap();
function holdsExpression(node) {
  if (node.kind === "scalar") return typeof node.value === "string" && hasExpression(node.value);
  const before = known.get(node);
  if (before !== void 0) return before;
  const children = node.kind === "list" ? node.items : [...node.entries.values()].map(({ value }) => value);
  const holds = children.some(holdsExpression);
  known.set(node, holds);
  return holds;
}
function evaluateStatic(node, contexts, reporter) {
  if (!holdsExpression(node)) return node;
  let ok = true;
  const walk2 = (part) => {
    if (!holdsExpression(part)) return part;
    if (part.kind === "list") return { ...part, items: part.items.map(walk2) };
    if (part.kind === "map") return editMapping(part, ({ value }) => walk2(value));
    if (checkTemplate(part, "static", reporter).ok) {
      try {
        return fromPlain(evaluateTemplate(String(part.value), contexts), part);
      } catch (error) {
        if (!(error instanceof ExpressionFault)) throw error;
        reporter.error("expression", part, error.message);
      }
    }
    ok = false;
    return part;
  };
  const evaluated = walk2(node);
  return ok ? evaluated : void 0;
}

// src/plan/expand-step.ts
function expandStep(written, contexts, reporter) {
  const strategy2 = written.map.entries.get("strategy");
  const name2 = written.map.entries.get("name")?.value;
  const nameIsTemplate = name2 !== void 0 && holdsExpression(name2);
  const own = editMapping(written.map, ({ key: key2, value }) => SPECIAL.has(key2) ? void 0 : value);
  if (!strategy2) {
    return { steps: evaluateAll(own, [void 0], contexts, reporter), nameIsTemplate };
  }
  const read2 = readStrategy(strategy2.value, contexts, reporter);
  const steps = read2 ? evaluateAll(own, read2.combinations, contexts, reporter) : [];
  return { steps, ...read2 && { group: read2.group }, nameIsTemplate };
}
var SPECIAL = /* @__PURE__ */ new Set(["id", "needs", "run", "env", "strategy"]);
function readStrategy(node, contexts, reporter) {
  const evaluated = evaluateStatic(node, contexts, reporter);
  if (!evaluated) return void 0;
  const holder = {
    ...evaluated,
    kind: "map",
    entries: /* @__PURE__ */ new Map([["strategy", { key: "strategy", keySpan: node, value: evaluated }]])
  };
  const right = checkTypes(holder, "step", reporter).entries.get("strategy")?.value;
  if (right?.kind !== "map") return void 0;
  const matrix = right.entries.get("matrix")?.value;
  if (matrix?.kind !== "map") {
    reporter.error("missing-key", node, '"strategy.matrix" is missing', { advice: 'add it, or remove "strategy"' });
    return void 0;
  }
  const combinations = expandMatrix(matrix, reporter);
  if (!combinations) return void 0;
  const { strategy: strategy2 } = toPlain(holder);
  const maxParallel2 = strategy2?.["max-parallel"];
  return {
    combinations,
    group: { failFast: strategy2?.["fail-fast"] ?? false, ...maxParallel2 !== void 0 && { maxParallel: maxParallel2 } }
  };
}
function evaluateAll(own, combinations, contexts, reporter) {
  const isStatic = ({ key: key2 }) => !LATE_KEYS.has(key2) && !LITERAL_KEYS.has(key2);
  const varies = [...own.entries.values()].some((entry) => isStatic(entry) && holdsExpression(entry.value));
  let shared;
  return combinations.map((combination) => {
    const matrix = combination ? mergeMatrix(contexts.matrix, combination.values) : contexts.matrix;
    if (varies || !shared) {
      const evaluated = editMapping(
        own,
        (entry) => isStatic(entry) ? presentOnly(evaluateStatic(entry.value, { ...contexts, matrix }, reporter)) : entry.value
      );
      const map2 = checkTypes(evaluated, "step", reporter);
      shared = { map: map2, values: toPlain(map2) };
    }
    return { ...shared, matrix: combination?.values ?? {}, ...combination && { labels: combination.labels } };
  });
}
function presentOnly(node) {
  return node?.kind === "scalar" && node.value === null ? void 0 : node;
}
function mergeMatrix(outer, own) {
  const base = typeof outer === "object" && outer !== null && !Array.isArray(outer) ? outer : {};
  return Object.assign(/* @__PURE__ */ Object.create(null), base, own);
}

// src/plan/ids.ts
var LONGEST_ID = 40;
var LONGEST_NAME = 80;
function createIdBook() {
  const taken = /* @__PURE__ */ new Set();
  const nextNumber = /* @__PURE__ */ new Map();
  const claim = (id2) => {
    if (taken.has(id2.toLowerCase())) return false;
    taken.add(id2.toLowerCase());
    return true;
  };
  return {
    claim,
    derive(text2) {
      const base = toId(text2);
      if (claim(base)) return base;
      for (let number2 = nextNumber.get(base) ?? 2; ; number2 += 1) {
        const id2 = `${base.slice(0, LONGEST_ID - 1 - String(number2).length)}-${number2}`;
        nextNumber.set(base, number2 + 1);
        if (claim(id2)) return id2;
      }
    }
  };
}
function toId(text2) {
  const plain = text2.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "");
  const slug = plain.replace(/[^A-Za-z0-9_]+/g, "-").replace(/^-+|-+$/g, "");
  const id2 = /^[A-Za-z_]/.test(slug) ? slug : slug === "" ? "step" : `step-${slug}`;
  if (id2.length <= LONGEST_ID) return id2;
  const cut = id2.slice(0, LONGEST_ID);
  const end = id2[LONGEST_ID] === "-" ? LONGEST_ID : cut.lastIndexOf("-");
  return (end > LONGEST_ID / 2 ? cut.slice(0, end) : cut).replace(/-+$/, "");
}
function nameCommand(run2) {
  const lines = run2.split("\n").map((line2) => line2.trim());
  const line = lines.find((text2) => text2 !== "" && !text2.startsWith("#")) ?? lines.find((text2) => text2 !== "") ?? run2;
  const chars = [...line];
  return chars.length > LONGEST_NAME ? `${chars.slice(0, LONGEST_NAME - 1).join("")}…` : line;
}

// src/plan/needs.ts
function resolveNeeds(context) {
  const { steps } = context;
  const targets = indexIds(context);
  const edges = steps.map(() => []);
  const needs = steps.map(({ written, id: id2 }, from) => {
    const made = /* @__PURE__ */ new Set();
    for (const need of written.needs) {
      const target = targets.get(need.id.toLowerCase());
      if (!target) {
        reportUnknown(context, need, `step "${id2}" needs "${need.id}", which is not in this plan`, "unknown-need");
        continue;
      }
      edges[from].push({ to: target.written, span: need.span });
      for (const step2 of target.made) made.add(step2);
    }
    return [...made].sort((a, b2) => a - b2);
  });
  reportCycles(context, edges);
  checkReferences(context, targets, edges);
  return needs;
}
function indexIds({ steps, ids }) {
  const targets = /* @__PURE__ */ new Map();
  for (const [written, { made }] of steps.entries()) {
    for (const step2 of made) targets.set(ids[step2].toLowerCase(), { written, made: [step2] });
  }
  for (const [written, { id: id2, made }] of [...steps.entries()].reverse())
    targets.set(id2.toLowerCase(), { written, made });
  return targets;
}
function reportUnknown(context, at, message, code2) {
  if (context.wrongIds.has(at.id.toLowerCase())) return;
  const near = closest(at.id, [...context.steps.map(({ id: id2 }) => id2), ...context.ids]);
  const words = at.id.split(/[\s,]+/).filter((word2) => word2 !== "");
  const list = words.length > 1 ? `write a list: [${words.join(", ")}]` : void 0;
  const advice = list ?? (near === void 0 ? void 0 : `did you mean "${near}"?`);
  context.reporter.error(code2, at.span, message, advice === void 0 ? {} : { advice });
}
var MOST_CYCLES = 10;
var MOST_EDGES = 20;
function reportCycles({ steps, reporter }, edges) {
  const left = edges.map((list) => list.map(({ to }) => to));
  for (let count3 = 0; count3 < MOST_CYCLES; count3 += 1) {
    const cycle = findCycle(left);
    if (!cycle) return;
    const trail = cycle.map((from, i) => {
      const to = cycle[(i + 1) % cycle.length];
      left[from] = left[from].filter((other) => other !== to);
      return { from: steps[from].id, to: steps[to].id, span: edges[from].find((edge) => edge.to === to).span };
    });
    const [first, ...others] = trail;
    const names2 = others.map(({ from }) => `"${from}"`);
    const through = sayNames(names2);
    const message = names2.length === 0 ? `step "${first.from}" needs itself` : `step "${first.from}" needs itself, through ${through}`;
    reporter.error("cycle", first.span, message, {
      advice: "remove one of these needs",
      related: others.slice(0, MOST_EDGES).map(({ from, to, span }) => ({ message: `"${from}" needs "${to}"`, span }))
    });
  }
}
function sayNames(names2) {
  if (names2.length < 2) return names2.join("");
  const shown = names2.length > 5 ? [...names2.slice(0, 4), `${names2.length - 4} more`] : names2;
  return `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
function checkReferences(context, targets, edges) {
  const leadsTo = createAncestry(edges);
  for (const [from, { written, id: id2 }] of context.steps.entries()) {
    for (const reference of written.references) {
      const target = targets.get(reference.id.toLowerCase());
      const text2 = `${reference.context}.${reference.id}`;
      if (!target) {
        reportUnknown(context, reference, `"${text2}" names a step that is not in this plan`, "unknown-step");
      } else if (target.written === from) {
        context.reporter.error("not-needed", reference.span, `step "${id2}" cannot read its own results by "${text2}"`);
      } else if (!leadsTo(from, target.written)) {
        reportNotNeeded(context, written, id2, reference);
      }
    }
  }
}
function reportNotNeeded({ reporter }, written, id2, reference) {
  const needs = [...written.needs.map((need) => need.id), reference.id].join(", ");
  const message = `"${reference.context}.${reference.id}" names a step that "${id2}" does not need`;
  reporter.error("not-needed", reference.span, message, { advice: `write "needs: [${needs}]"` });
}
function createAncestry(edges) {
  const seenBy = new Uint32Array(edges.length);
  let question = 0;
  return (from, wanted) => {
    if (edges[from].some(({ to }) => to === wanted)) return true;
    question += 1;
    const walk2 = [from];
    for (let step2 = walk2.pop(); step2 !== void 0; step2 = walk2.pop()) {
      for (const { to } of edges[step2]) {
        if (to === wanted) return true;
        if (seenBy[to] === question) continue;
        seenBy[to] = question;
        walk2.push(to);
      }
    }
    return false;
  };
}

// src/plan/not-yet.ts
var PLAN_KEYS = ["rerun-alone", "nested", "audit", "problem-matchers"];
var STEP_KEYS = ["memory", "reports"];
var RETRY_CAUSES2 = ["transient", "out-of-memory"];
function warnNotYet(top, written, expansions, reporter) {
  const warned = /* @__PURE__ */ new Set();
  const warn2 = (name2, node) => {
    if (warned.has(name2)) return;
    warned.add(name2);
    reporter.warn("not-yet", node, `${name2} is checked and has no effect yet`);
  };
  for (const key2 of PLAN_KEYS) {
    const entry = top.entries.get(key2);
    if (entry && toPlain(entry.value) !== false) warn2(`"${key2}"`, entry.keySpan);
  }
  for (const [i, { map: map2 }] of written.entries()) {
    for (const key2 of STEP_KEYS) {
      const entry = map2.entries.get(key2);
      if (entry) warn2(`"${key2}"`, entry.keySpan);
    }
    for (const { map: evaluated } of expansions[i].steps.slice(0, 1)) {
      const retry2 = evaluated.entries.get("retry")?.value;
      const on = retry2?.kind === "map" ? retry2.entries.get("on")?.value : void 0;
      for (const item of on?.kind === "list" ? on.items : on ? [on] : []) {
        if (item.kind === "scalar" && RETRY_CAUSES2.includes(String(item.value)))
          warn2(`"retry.on: ${item.value}"`, item);
      }
    }
  }
}

// src/plan/condition.ts
function readCondition(node, reporter) {
  const text2 = String(node.value ?? "");
  if (text2.trim() === "") return void 0;
  const bare = findExpression(node, text2, reporter);
  if (!bare) return void 0;
  const checked = checkExpression(node, bare.expression, bare.index, "condition", reporter);
  if (!checked.ok) return void 0;
  const asksStatus = checked.statusFunctions.some((name2) => name2 !== "success");
  const implied = checked.statusFunctions.length === 0;
  const expression2 = implied ? `success() && (${bare.expression})` : bare.expression;
  return { condition: { expression: expression2, asksStatus }, checked };
}
function findExpression(node, text2, reporter) {
  if (!hasExpression(text2)) return { expression: text2.trim(), index: text2.length - text2.trimStart().length };
  const { parts, unclosed } = splitTemplate(text2);
  if (unclosed !== void 0) {
    reporter.error("expression", locatePart(reporter.places, node, text2, unclosed, 3), '"${{" has no "}}" behind it');
    return void 0;
  }
  const [first, ...others] = parts.filter((part) => part.kind === "expression" || part.text.trim() !== "");
  if (first?.kind === "expression" && others.length === 0) return first;
  reporter.error("if-always-true", node, `"${text2.trim()}" is text around an expression, and text is always true`, {
    advice: `write it as one expression: ${text2.replaceAll(/\$\{\{\s*|\s*\}\}/g, "").trim()}`
  });
  return void 0;
}

// src/plan/run-text.ts
function refuseExpressions(node, run2, reporter) {
  const { parts, unclosed } = splitTemplate(run2);
  if (unclosed !== void 0) {
    const span = locatePart(reporter.places, node, run2, unclosed, 3);
    reporter.error("expression-in-run", span, '"run" is never templated, and this "${{" has no "}}"');
  }
  for (const part of parts) {
    if (part.kind === "text") continue;
    const open3 = run2.lastIndexOf("${{", part.index);
    const span = locatePart(
      reporter.places,
      node,
      run2,
      open3,
      run2.indexOf("}}", part.index + part.expression.length) + 2 - open3
    );
    const message = `"run" is never templated, so "\${{ ${part.expression} }}" would stay as it is`;
    reporter.error("expression-in-run", span, message, { advice: advise(part.expression) });
  }
}
function advise(expression2) {
  const parsed = parseExpression(expression2);
  const mention = "mentions" in parsed ? parsed.mentions.find(({ kind }) => kind === "context") : void 0;
  if (mention?.name === "env" && mention.text === expression2) return `write "$${mention.property}"`;
  const variable = mention ? variableFor(mention) : "VALUE";
  if (mention && FOREIGN_CONTEXTS.includes(mention.name)) {
    return `put "${variable}: \${{ ${expression2} }}" under "env:" of the "uses:" step and write "$${variable}"`;
  }
  return `add "env: { ${variable}: '\${{ ${expression2.replaceAll("'", "''")} }}' }" to the step and write "$${variable}"`;
}

// src/plan/read-step.ts
function readStep(node, number2, reporter) {
  if (node.kind !== "map") {
    const advice = node.kind === "scalar" && typeof node.value === "string" ? 'write "- run: …"' : void 0;
    const message = `step ${number2} must be a mapping with "run", not ${sayValue(node)}`;
    reporter.error("wrong-type", node, message, advice === void 0 ? {} : { advice });
    return void 0;
  }
  const map2 = editMapping(dropUnknownKeys(node, "step", reporter), ({ key: key2, value }) => {
    if (key2 !== "name" || value.kind !== "scalar") return value;
    return { ...value, value: scalarText(value, reporter) };
  });
  const { env: env2, references } = readEnv(map2.entries.get("env")?.value, "late", reporter);
  for (const key2 of ["continue-on-error", "timeout-minutes"]) {
    const value = map2.entries.get(key2)?.value;
    if (value) references.push(...checkLate(value, reporter).references);
  }
  const first = node.entries.values().next().value;
  const id2 = readId(map2.entries.get("id"), reporter);
  const read2 = readIf(map2.entries.get("if")?.value, reporter);
  references.push(...read2?.checked.references ?? []);
  const asksFailure = read2?.checked.statusFunctions.includes("failure") ? map2.entries.get("if").value : void 0;
  return {
    map: map2,
    span: first ? first.keySpan : node,
    ...id2,
    run: readRun(node, map2.entries.get("run"), number2, reporter),
    needs: readNeeds(map2.entries.get("needs")?.value, reporter),
    ...read2 && { condition: read2.condition },
    env: env2,
    references,
    ...asksFailure && { asksFailure }
  };
}
function checkLate(value, reporter) {
  const nothing = { ok: true, references: [], statusFunctions: [] };
  if (value.kind !== "scalar" || typeof value.value !== "string" || !hasExpression(value.value)) return nothing;
  return checkTemplate(value, "late", reporter);
}
function readIf(value, reporter) {
  return value?.kind === "scalar" ? readCondition(value, reporter) : void 0;
}
function readId(entry, reporter) {
  if (!entry) return {};
  const { value } = entry;
  if (value.kind === "scalar" && typeof value.value === "string" && ID.test(value.value)) {
    return { id: { value: value.value, span: value } };
  }
  if (!refuseTemplate(value, "id", reporter)) {
    const advice = 'use letters, digits, "_" and "-", the first a letter or "_"';
    reporter.error("wrong-id", value, `${sayValue(value)} cannot be an id`, { advice });
  }
  return value.kind === "scalar" ? { wrongId: String(value.value) } : {};
}
function refuseTemplate(value, key2, reporter) {
  if (value.kind !== "scalar" || typeof value.value !== "string" || !hasExpression(value.value)) return false;
  reporter.error("expression-not-here", value, `"${key2}" cannot hold an expression`, { advice: "write the id itself" });
  return true;
}
function readRun(step2, entry, number2, reporter) {
  if (!entry) {
    const guessed = [
      "uses",
      "with",
      "cmd",
      "cmds",
      "command",
      "commands",
      "script",
      "exec",
      "steps",
      "parallel",
      "wait"
    ];
    if (guessed.some((key2) => step2.entries.has(key2))) return "";
    const first = step2.entries.values().next().value;
    reporter.error("missing-run", first?.keySpan ?? step2, `step ${number2} has no command`, { advice: 'add "run"' });
    return "";
  }
  const { value } = entry;
  if (value.kind !== "scalar") {
    const advice = value.kind === "list" ? 'write the commands below each other after "run: |"' : "write text";
    reporter.error("wrong-type", value, `"run" must be a command, not ${sayValue(value)}`, { advice });
    return "";
  }
  const run2 = scalarText(value, reporter);
  if (run2.trim() === "") {
    reporter.error("missing-run", value, `the command of step ${number2} is empty`);
  } else if (run2.includes("\0")) {
    reporter.error("wrong-type", value, '"run" has a NUL in it, which no shell can read');
  }
  refuseExpressions(value, run2, reporter);
  return run2;
}
function scalarText(node, reporter) {
  return typeof node.value === "string" ? node.value : reporter.places.text.slice(node.start, node.end);
}
function readNeeds(node, reporter) {
  if (!node) return [];
  const needs = [];
  for (const item of node.kind === "list" ? node.items : [node]) {
    if (refuseTemplate(item, "needs", reporter)) continue;
    if (item.kind !== "scalar" || typeof item.value !== "string" || item.value === "") {
      reporter.error("wrong-type", item, `"needs" must be an id or a list of ids, not ${sayValue(item)}`);
    } else if (needs.some(({ id: id2 }) => id2 === item.value)) {
      reporter.warn("duplicate-need", item, `"${item.value}" stands in "needs" twice`, { advice: "remove one" });
    } else {
      needs.push({ id: item.value, span: item });
    }
  }
  return needs;
}

// src/plan/read-top.ts
function readTop(root, contexts, reporter) {
  if (!root || root.kind === "scalar" && root.value === null) {
    if (!reporter.hasErrors()) reporter.error("empty-plan", root, "the plan is empty", { advice: 'add "steps"' });
    return void 0;
  }
  if (root.kind !== "map") {
    reporter.error("wrong-type", root, `a plan must be a mapping with "steps", not ${sayValue(root)}`);
    return void 0;
  }
  const known2 = dropUnknownKeys(root, "plan", reporter);
  const steps = readSteps(root, known2, reporter);
  const evaluated = editMapping(known2, ({ key: key2, value }) => {
    if (key2 === "steps" || key2 === "env") return void 0;
    return key2 === "defaults" ? evaluateDefaults(value, contexts, reporter) : evaluateStatic(value, contexts, reporter);
  });
  const map2 = checkTypes(evaluated, "plan", reporter);
  const values = toPlain(map2);
  const shell = values.defaults?.run?.shell;
  if (shell !== void 0) checkShell(shell, findNode(map2, ["defaults", "run", "shell"]).node, reporter);
  const env2 = known2.entries.get("env")?.value;
  return steps && { map: map2, values, steps, ...env2 && { env: env2 } };
}
function readSteps(root, known2, reporter) {
  const entry = root.entries.get("steps");
  const value = known2.entries.get("steps")?.value;
  if (value?.kind === "list" && value.items.length > 0) return value.items;
  if (value && value.kind !== "list") {
    const advice = value.kind === "map" ? { advice: 'write each step as "- id: …" below each other' } : {};
    reporter.error("wrong-type", value, `"steps" must be a list of steps, not ${sayValue(value)}`, advice);
  } else if (entry) {
    reporter.error("empty-plan", entry.keySpan, "the plan has no steps", { advice: 'add one with "run"' });
  } else if (known2.entries.size === root.entries.size) {
    reporter.error("empty-plan", root, 'the plan has no "steps"', { advice: "add them" });
  }
  return void 0;
}
function evaluateDefaults(node, contexts, reporter) {
  if (node.kind !== "map") return evaluateStatic(node, contexts, reporter);
  return editMapping(node, ({ key: key2, value }) => {
    if (key2 !== "timeout-minutes" || value.kind !== "scalar" || !holdsExpression(value)) {
      return evaluateStatic(value, contexts, reporter);
    }
    return checkTemplate(value, "static", reporter).ok ? value : void 0;
  });
}

// src/plan/report.ts
var MOST_DIAGNOSTICS = 100;
function createReporter(places) {
  const found2 = /* @__PURE__ */ new Map();
  let errors = 0;
  const add = (severity, code2, span, message, remark) => {
    const key2 = `${code2} ${span?.start} ${message}`;
    if (severity === "error") errors += 1;
    if (found2.has(key2)) return;
    found2.set(key2, {
      code: code2,
      severity,
      message,
      ...span && { position: places.locate(span) },
      ...remark?.advice !== void 0 && { advice: remark.advice },
      ...remark?.related && {
        related: remark.related.map(({ message: message2, span: span2 }) => ({ message: message2, position: places.locate(span2) }))
      }
    });
  };
  return {
    places,
    error: (code2, span, message, remark) => add("error", code2, span, message, remark),
    warn: (code2, span, message, remark) => add("warning", code2, span, message, remark),
    hasErrors: () => errors > 0,
    list() {
      const place = ({ position }) => position ? position.line * 1e7 + position.column : 0;
      const all = [...found2.values()].sort((a, b2) => place(a) - place(b2));
      if (all.length <= MOST_DIAGNOSTICS) return all;
      const kept = new Set(
        [...all.filter((one) => one.severity === "error"), ...all.filter((one) => one.severity === "warning")].slice(
          0,
          MOST_DIAGNOSTICS
        )
      );
      return all.filter((one) => kept.has(one));
    }
  };
}

// node_modules/yaml/browser/dist/nodes/identity.js
var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
var isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
var isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return true;
    }
  return false;
}
function isNode(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR:
      case SEQ:
        return true;
    }
  return false;
}
var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

// node_modules/yaml/browser/dist/visit.js
var BREAK = /* @__PURE__ */ Symbol("break visit");
var SKIP = /* @__PURE__ */ Symbol("skip children");
var REMOVE = /* @__PURE__ */ Symbol("remove node");
function visit(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    visit_(null, node, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
function visit_(key2, node, visitor, path2) {
  const ctrl = callVisitor(key2, node, visitor, path2);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key2, path2, ctrl);
    return visit_(key2, ctrl, visitor, path2);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path2 = Object.freeze(path2.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = visit_(i, node.items[i], visitor, path2);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path2 = Object.freeze(path2.concat(node));
      const ck = visit_("key", node.key, visitor, path2);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = visit_("value", node.value, visitor, path2);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
async function visitAsync(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key2, node, visitor, path2) {
  const ctrl = await callVisitor(key2, node, visitor, path2);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key2, path2, ctrl);
    return visitAsync_(key2, ctrl, visitor, path2);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path2 = Object.freeze(path2.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = await visitAsync_(i, node.items[i], visitor, path2);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path2 = Object.freeze(path2.concat(node));
      const ck = await visitAsync_("key", node.key, visitor, path2);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = await visitAsync_("value", node.value, visitor, path2);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
    return Object.assign({
      Alias: visitor.Node,
      Map: visitor.Node,
      Scalar: visitor.Node,
      Seq: visitor.Node
    }, visitor.Value && {
      Map: visitor.Value,
      Scalar: visitor.Value,
      Seq: visitor.Value
    }, visitor.Collection && {
      Map: visitor.Collection,
      Seq: visitor.Collection
    }, visitor);
  }
  return visitor;
}
function callVisitor(key2, node, visitor, path2) {
  if (typeof visitor === "function")
    return visitor(key2, node, path2);
  if (isMap(node))
    return visitor.Map?.(key2, node, path2);
  if (isSeq(node))
    return visitor.Seq?.(key2, node, path2);
  if (isPair(node))
    return visitor.Pair?.(key2, node, path2);
  if (isScalar(node))
    return visitor.Scalar?.(key2, node, path2);
  if (isAlias(node))
    return visitor.Alias?.(key2, node, path2);
  return void 0;
}
function replaceNode(key2, path2, node) {
  const parent = path2[path2.length - 1];
  if (isCollection(parent)) {
    parent.items[key2] = node;
  } else if (isPair(parent)) {
    if (key2 === "key")
      parent.key = node;
    else
      parent.value = node;
  } else if (isDocument(parent)) {
    parent.contents = node;
  } else {
    const pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}

// node_modules/yaml/browser/dist/doc/directives.js
var escapeChars = {
  "!": "%21",
  ",": "%2C",
  "[": "%5B",
  "]": "%5D",
  "{": "%7B",
  "}": "%7D"
};
var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class _Directives {
  constructor(yaml, tags) {
    this.docStart = null;
    this.docEnd = false;
    this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
    this.tags = Object.assign({}, _Directives.defaultTags, tags);
  }
  clone() {
    const copy = new _Directives(this.yaml, this.tags);
    copy.docStart = this.docStart;
    return copy;
  }
  /**
   * During parsing, get a Directives instance for the current document and
   * update the stream state according to the current version's spec.
   */
  atDocument() {
    const res = new _Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
      case "1.1":
        this.atNextDocument = true;
        break;
      case "1.2":
        this.atNextDocument = false;
        this.yaml = {
          explicit: _Directives.defaultYaml.explicit,
          version: "1.2"
        };
        this.tags = Object.assign({}, _Directives.defaultTags);
        break;
    }
    return res;
  }
  /**
   * @param onError - May be called even if the action was successful
   * @returns `true` on success
   */
  add(line, onError) {
    if (this.atNextDocument) {
      this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
      this.tags = Object.assign({}, _Directives.defaultTags);
      this.atNextDocument = false;
    }
    const parts = line.trim().split(/[ \t]+/);
    const name2 = parts.shift();
    switch (name2) {
      case "%TAG": {
        if (parts.length !== 2) {
          onError(0, "%TAG directive should contain exactly two parts");
          if (parts.length < 2)
            return false;
        }
        const [handle, prefix] = parts;
        this.tags[handle] = prefix;
        return true;
      }
      case "%YAML": {
        this.yaml.explicit = true;
        if (parts.length !== 1) {
          onError(0, "%YAML directive should contain exactly one part");
          return false;
        }
        const [version] = parts;
        if (version === "1.1" || version === "1.2") {
          this.yaml.version = version;
          return true;
        } else {
          const isValid = /^\d+\.\d+$/.test(version);
          onError(6, `Unsupported YAML version ${version}`, isValid);
          return false;
        }
      }
      default:
        onError(0, `Unknown directive ${name2}`, true);
        return false;
    }
  }
  /**
   * Resolves a tag, matching handles to those defined in %TAG directives.
   *
   * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
   *   `'!local'` tag, or `null` if unresolvable.
   */
  tagName(source, onError) {
    if (source === "!")
      return "!";
    if (source[0] !== "!") {
      onError(`Not a valid tag: ${source}`);
      return null;
    }
    if (source[1] === "<") {
      const verbatim = source.slice(2, -1);
      if (verbatim === "!" || verbatim === "!!") {
        onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
        return null;
      }
      if (source[source.length - 1] !== ">")
        onError("Verbatim tags must end with a >");
      return verbatim;
    }
    const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    if (!suffix)
      onError(`The ${source} tag has no suffix`);
    const prefix = this.tags[handle];
    if (prefix) {
      try {
        return prefix + decodeURIComponent(suffix);
      } catch (error) {
        onError(String(error));
        return null;
      }
    }
    if (handle === "!")
      return source;
    onError(`Could not resolve tag: ${source}`);
    return null;
  }
  /**
   * Given a fully resolved tag, returns its printable string form,
   * taking into account current tag prefixes and defaults.
   */
  tagString(tag) {
    for (const [handle, prefix] of Object.entries(this.tags)) {
      if (tag.startsWith(prefix))
        return handle + escapeTagName(tag.substring(prefix.length));
    }
    return tag[0] === "!" ? tag : `!<${tag}>`;
  }
  toString(doc) {
    const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
    const tagEntries = Object.entries(this.tags);
    let tagNames;
    if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
      const tags = {};
      visit(doc.contents, (_key, node) => {
        if (isNode(node) && node.tag)
          tags[node.tag] = true;
      });
      tagNames = Object.keys(tags);
    } else
      tagNames = [];
    for (const [handle, prefix] of tagEntries) {
      if (handle === "!!" && prefix === "tag:yaml.org,2002:")
        continue;
      if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
        lines.push(`%TAG ${handle} ${prefix}`);
    }
    return lines.join("\n");
  }
};
Directives.defaultYaml = { explicit: false, version: "1.2" };
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
  }
  return true;
}
function anchorNames(root) {
  const anchors = /* @__PURE__ */ new Set();
  visit(root, {
    Value(_key, node) {
      if (node.anchor)
        anchors.add(node.anchor);
    }
  });
  return anchors;
}
function findNewAnchor(prefix, exclude) {
  for (let i = 1; true; ++i) {
    const name2 = `${prefix}${i}`;
    if (!exclude.has(name2))
      return name2;
  }
}
function createNodeAnchors(doc, prefix) {
  const aliasObjects = [];
  const sourceObjects = /* @__PURE__ */ new Map();
  let prevAnchors = null;
  return {
    onAnchor: (source) => {
      aliasObjects.push(source);
      prevAnchors ?? (prevAnchors = anchorNames(doc));
      const anchor = findNewAnchor(prefix, prevAnchors);
      prevAnchors.add(anchor);
      return anchor;
    },
    /**
     * With circular references, the source node is only resolved after all
     * of its child nodes are. This is why anchors are set only after all of
     * the nodes have been created.
     */
    setAnchors: () => {
      for (const source of aliasObjects) {
        const ref = sourceObjects.get(source);
        if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) {
          ref.node.anchor = ref.anchor;
        } else {
          const error = new Error("Failed to resolve repeated object (this should not happen)");
          error.source = source;
          throw error;
        }
      }
    },
    sourceObjects
  };
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver2, obj, key2, val) {
  if (val && typeof val === "object") {
    if (Array.isArray(val)) {
      for (let i = 0, len = val.length; i < len; ++i) {
        const v0 = val[i];
        const v1 = applyReviver(reviver2, val, String(i), v0);
        if (v1 === void 0)
          delete val[i];
        else if (v1 !== v0)
          val[i] = v1;
      }
    } else if (val instanceof Map) {
      for (const k2 of Array.from(val.keys())) {
        const v0 = val.get(k2);
        const v1 = applyReviver(reviver2, val, k2, v0);
        if (v1 === void 0)
          val.delete(k2);
        else if (v1 !== v0)
          val.set(k2, v1);
      }
    } else if (val instanceof Set) {
      for (const v0 of Array.from(val)) {
        const v1 = applyReviver(reviver2, val, v0, v0);
        if (v1 === void 0)
          val.delete(v0);
        else if (v1 !== v0) {
          val.delete(v0);
          val.add(v1);
        }
      }
    } else {
      for (const [k2, v0] of Object.entries(val)) {
        const v1 = applyReviver(reviver2, val, k2, v0);
        if (v1 === void 0)
          delete val[k2];
        else if (v1 !== v0)
          val[k2] = v1;
      }
    }
  }
  return reviver2.call(obj, key2, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v2, i) => toJS(v2, String(i), ctx));
  if (value && typeof value.toJSON === "function") {
    if (!ctx || !hasAnchor(value))
      return value.toJSON(arg, ctx);
    const data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data);
    ctx.onCreate = (res2) => {
      data.res = res2;
      delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate)
      ctx.onCreate(res);
    return res;
  }
  if (typeof value === "bigint" && !ctx?.keep)
    return Number(value);
  return value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
  constructor(type) {
    Object.defineProperty(this, NODE_TYPE, { value: type });
  }
  /** Create a copy of this node.  */
  clone() {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** A plain JavaScript representation of this node. */
  toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver: reviver2 } = {}) {
    if (!isDocument(doc))
      throw new TypeError("A document argument is required");
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc,
      keep: true,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this, "", ctx);
    if (typeof onAnchor === "function")
      for (const { count: count3, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count3);
    return typeof reviver2 === "function" ? applyReviver(reviver2, { "": res }, "", res) : res;
  }
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
  constructor(source) {
    super(ALIAS);
    this.source = source;
    Object.defineProperty(this, "tag", {
      set() {
        throw new Error("Alias nodes cannot have tags");
      }
    });
  }
  /**
   * Resolve the value of this alias within `doc`, finding the last
   * instance of the `source` anchor before this node.
   */
  resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0)
      throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    if (ctx?.aliasResolveCache) {
      nodes = ctx.aliasResolveCache;
    } else {
      nodes = [];
      visit(doc, {
        Node: (_key, node) => {
          if (isAlias(node) || hasAnchor(node))
            nodes.push(node);
        }
      });
      if (ctx)
        ctx.aliasResolveCache = nodes;
    }
    let found2 = void 0;
    for (const node of nodes) {
      if (node === this)
        break;
      if (node.anchor === this.source)
        found2 = node;
    }
    if (found2 && ctx) {
      const { anchors, doc: doc2, maxAliasCount } = ctx;
      let data = anchors.get(found2);
      if (!data) {
        toJS(found2, null, ctx);
        data = anchors.get(found2);
      }
      if (data?.res === void 0) {
        const msg = "This should not happen: Alias anchor was not resolved?";
        throw new ReferenceError(msg);
      }
      if (maxAliasCount >= 0) {
        data.count += 1;
        if (data.aliasCount === 0)
          data.aliasCount = getAliasCount(doc2, found2, anchors);
        if (data.count * data.aliasCount > maxAliasCount) {
          const msg = "Excessive alias count indicates a resource exhaustion attack";
          throw new ReferenceError(msg);
        }
      }
    }
    return found2;
  }
  toJSON(_arg, ctx) {
    if (!ctx)
      return { source: this.source };
    const source = this.resolve(ctx.doc, ctx);
    if (!source) {
      const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
  }
  toString(ctx, _onComment, _onChompKeep) {
    const src = `*${this.source}`;
    if (ctx) {
      anchorIsValid(this.source);
      if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
        const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new Error(msg);
      }
      if (ctx.implicitKey)
        return `${src} `;
    }
    return src;
  }
};
function getAliasCount(doc, node, anchors) {
  if (isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection(node)) {
    let count3 = 0;
    for (const item of node.items) {
      const c = getAliasCount(doc, item, anchors);
      if (c > count3)
        count3 = c;
    }
    return count3;
  } else if (isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
  constructor(value) {
    super(SCALAR);
    this.value = value;
  }
  toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
  }
  toString() {
    return String(this.value);
  }
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
var defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
  if (tagName) {
    const match = tags.filter((t) => t.tag === tagName);
    const tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (isDocument(value))
    value = value.contents;
  if (isNode(value))
    return value;
  if (isPair(value)) {
    const map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    map2.items.push(value);
    return map2;
  }
  if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
    value = value.valueOf();
  }
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx;
  let ref = void 0;
  if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
      ref.anchor ?? (ref.anchor = onAnchor(value));
      return new Alias(ref.anchor);
    } else {
      ref = { anchor: null, node: null };
      sourceObjects.set(value, ref);
    }
  }
  if (tagName?.startsWith("!!"))
    tagName = defaultTagPrefix + tagName.slice(2);
  let tagObj = findTagObject(value, tagName, schema4.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON === "function") {
      value = value.toJSON();
    }
    if (!value || typeof value !== "object") {
      const node2 = new Scalar(value);
      if (ref)
        ref.node = node2;
      return node2;
    }
    tagObj = value instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value) ? schema4[SEQ] : schema4[MAP];
  }
  if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
  }
  const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  if (tagName)
    node.tag = tagName;
  else if (!tagObj.default)
    node.tag = tagObj.tag;
  if (ref)
    ref.node = node;
  return node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema4, path2, value) {
  let v2 = value;
  for (let i = path2.length - 1; i >= 0; --i) {
    const k2 = path2[i];
    if (typeof k2 === "number" && Number.isInteger(k2) && k2 >= 0) {
      const a = [];
      a[k2] = v2;
      v2 = a;
    } else {
      v2 = /* @__PURE__ */ new Map([[k2, v2]]);
    }
  }
  return createNode(v2, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: schema4,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
var isEmptyPath = (path2) => path2 == null || typeof path2 === "object" && !!path2[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
  constructor(type, schema4) {
    super(type);
    Object.defineProperty(this, "schema", {
      value: schema4,
      configurable: true,
      enumerable: false,
      writable: true
    });
  }
  /**
   * Create a copy of this collection.
   *
   * @param schema - If defined, overwrites the original's schema
   */
  clone(schema4) {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (schema4)
      copy.schema = schema4;
    copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema4) : it);
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /**
   * Adds a value to the collection. For `!!map` and `!!omap` the value must
   * be a Pair instance or a `{ key, value }` object, which may not have a key
   * that already exists in the map.
   */
  addIn(path2, value) {
    if (isEmptyPath(path2))
      this.add(value);
    else {
      const [key2, ...rest] = path2;
      const node = this.get(key2, true);
      if (isCollection(node))
        node.addIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key2, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key2}. Remaining path: ${rest}`);
    }
  }
  /**
   * Removes a value from the collection.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path2) {
    const [key2, ...rest] = path2;
    if (rest.length === 0)
      return this.delete(key2);
    const node = this.get(key2, true);
    if (isCollection(node))
      return node.deleteIn(rest);
    else
      throw new Error(`Expected YAML collection at ${key2}. Remaining path: ${rest}`);
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path2, keepScalar) {
    const [key2, ...rest] = path2;
    const node = this.get(key2, true);
    if (rest.length === 0)
      return !keepScalar && isScalar(node) ? node.value : node;
    else
      return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
  }
  hasAllNullValues(allowScalar) {
    return this.items.every((node) => {
      if (!isPair(node))
        return false;
      const n = node.value;
      return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   */
  hasIn(path2) {
    const [key2, ...rest] = path2;
    if (rest.length === 0)
      return this.has(key2);
    const node = this.get(key2, true);
    return isCollection(node) ? node.hasIn(rest) : false;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path2, value) {
    const [key2, ...rest] = path2;
    if (rest.length === 0) {
      this.set(key2, value);
    } else {
      const node = this.get(key2, true);
      if (isCollection(node))
        node.setIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key2, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key2}. Remaining path: ${rest}`);
    }
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
  if (/^\n+$/.test(comment))
    return comment.substring(1);
  return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
var FOLD_FLOW = "flow";
var FOLD_BLOCK = "block";
var FOLD_QUOTED = "quoted";
function foldFlowLines(text2, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text2;
  if (lineWidth < minContentWidth)
    minContentWidth = 0;
  const endStep2 = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
  if (text2.length <= endStep2)
    return text2;
  const folds = [];
  const escapedFolds = {};
  let end = lineWidth - indent.length;
  if (typeof indentAtStart === "number") {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
      folds.push(0);
    else
      end = lineWidth - indentAtStart;
  }
  let split = void 0;
  let prev = void 0;
  let overflow = false;
  let i = -1;
  let escStart = -1;
  let escEnd = -1;
  if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text2, i, indent.length);
    if (i !== -1)
      end = i + endStep2;
  }
  for (let ch; ch = text2[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      escStart = i;
      switch (text2[i + 1]) {
        case "x":
          i += 3;
          break;
        case "u":
          i += 5;
          break;
        case "U":
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === "\n") {
      if (mode === FOLD_BLOCK)
        i = consumeMoreIndentedLines(text2, i, indent.length);
      end = i + indent.length + endStep2;
      split = void 0;
    } else {
      if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
        const next2 = text2[i + 1];
        if (next2 && next2 !== " " && next2 !== "\n" && next2 !== "	")
          split = i;
      }
      if (i >= end) {
        if (split) {
          folds.push(split);
          end = split + endStep2;
          split = void 0;
        } else if (mode === FOLD_QUOTED) {
          while (prev === " " || prev === "	") {
            prev = ch;
            ch = text2[i += 1];
            overflow = true;
          }
          const j2 = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j2])
            return text2;
          folds.push(j2);
          escapedFolds[j2] = true;
          end = j2 + endStep2;
          split = void 0;
        } else {
          overflow = true;
        }
      }
    }
    prev = ch;
  }
  if (overflow && onOverflow)
    onOverflow();
  if (folds.length === 0)
    return text2;
  if (onFold)
    onFold();
  let res = text2.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    const fold = folds[i2];
    const end2 = folds[i2 + 1] || text2.length;
    if (fold === 0)
      res = `
${indent}${text2.slice(0, end2)}`;
    else {
      if (mode === FOLD_QUOTED && escapedFolds[fold])
        res += `${text2[fold]}\\`;
      res += `
${indent}${text2.slice(fold + 1, end2)}`;
    }
  }
  return res;
}
function consumeMoreIndentedLines(text2, i, indent) {
  let end = i;
  let start2 = i + 1;
  let ch = text2[start2];
  while (ch === " " || ch === "	") {
    if (i < start2 + indent) {
      ch = text2[++i];
    } else {
      do {
        ch = text2[++i];
      } while (ch && ch !== "\n");
      end = i;
      start2 = i + 1;
      ch = text2[start2];
    }
  }
  return end;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
var getFoldOptions = (ctx, isBlock2) => ({
  indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
  lineWidth: ctx.options.lineWidth,
  minContentWidth: ctx.options.minContentWidth
});
var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return false;
  const limit = lineWidth - indentLength;
  const strLen = str.length;
  if (strLen <= limit)
    return false;
  for (let i = 0, start2 = 0; i < strLen; ++i) {
    if (str[i] === "\n") {
      if (i - start2 > limit)
        return true;
      start2 = i + 1;
      if (strLen - start2 <= limit)
        return false;
    }
  }
  return true;
}
function doubleQuotedString(value, ctx) {
  const json = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON)
    return json;
  const { implicitKey } = ctx;
  const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  let str = "";
  let start2 = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
      str += json.slice(start2, i) + "\\ ";
      i += 1;
      start2 = i;
      ch = "\\";
    }
    if (ch === "\\")
      switch (json[i + 1]) {
        case "u":
          {
            str += json.slice(start2, i);
            const code2 = json.substr(i + 2, 4);
            switch (code2) {
              case "0000":
                str += "\\0";
                break;
              case "0007":
                str += "\\a";
                break;
              case "000b":
                str += "\\v";
                break;
              case "001b":
                str += "\\e";
                break;
              case "0085":
                str += "\\N";
                break;
              case "00a0":
                str += "\\_";
                break;
              case "2028":
                str += "\\L";
                break;
              case "2029":
                str += "\\P";
                break;
              default:
                if (code2.substr(0, 2) === "00")
                  str += "\\x" + code2.substr(2);
                else
                  str += json.substr(i, 6);
            }
            i += 5;
            start2 = i + 1;
          }
          break;
        case "n":
          if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
            i += 1;
          } else {
            str += json.slice(start2, i) + "\n\n";
            while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
              str += "\n";
              i += 2;
            }
            str += indent;
            if (json[i + 2] === " ")
              str += "\\";
            i += 1;
            start2 = i + 1;
          }
          break;
        default:
          i += 1;
      }
  }
  str = start2 ? str + json.slice(start2) : json;
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
    return doubleQuotedString(value, ctx);
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
  const { singleQuote } = ctx.options;
  let qs;
  if (singleQuote === false)
    qs = doubleQuotedString;
  else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle)
      qs = singleQuotedString;
    else if (hasSingle && !hasDouble)
      qs = doubleQuotedString;
    else
      qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
var blockEndNewlines;
try {
  blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
  blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
  const { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value)) {
    return quotedString(value, ctx);
  }
  const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
  const literal2 = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
  if (!value)
    return literal2 ? "|\n" : ">\n";
  let chomp;
  let endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "	" && ch !== " ")
      break;
  }
  let end = value.substring(endStart);
  const endNlPos = end.indexOf("\n");
  if (endNlPos === -1) {
    chomp = "-";
  } else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep)
      onChompKeep();
  } else {
    chomp = "";
  }
  if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n")
      end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
  }
  let startWithSpace = false;
  let startEnd;
  let startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ")
      startWithSpace = true;
    else if (ch === "\n")
      startNlPos = startEnd;
    else
      break;
  }
  let start2 = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  if (start2) {
    value = value.substring(start2.length);
    start2 = start2.replace(/\n+/g, `$&${indent}`);
  }
  const indentSize = indent ? "2" : "1";
  let header = (startWithSpace ? indentSize : "") + chomp;
  if (comment) {
    header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
    if (onComment)
      onComment();
  }
  if (!literal2) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) {
      foldOptions.onOverflow = () => {
        literalFallback = true;
      };
    }
    const body = foldFlowLines(`${start2}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header}
${indent}${body}`;
  }
  value = value.replace(/\n+/g, `$&${indent}`);
  return `|${header}
${indent}${start2}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
  const { type, value } = item;
  const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
  if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
    return quotedString(value, ctx);
  }
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
    return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
  }
  if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) {
    return blockString(item, ctx, onComment, onChompKeep);
  }
  if (containsDocumentMarker(value)) {
    if (indent === "") {
      ctx.forceBlockIndent = true;
      return blockString(item, ctx, onComment, onChompKeep);
    } else if (implicitKey && indent === indentStep) {
      return quotedString(value, ctx);
    }
  }
  const str = value.replace(/\n+/g, `$&
${indent}`);
  if (actualString) {
    const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const { compat, tags } = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test))
      return quotedString(value, ctx);
  }
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
  const { implicitKey, inFlow } = ctx;
  const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
  let { type } = item;
  if (type !== Scalar.QUOTE_DOUBLE) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
      type = Scalar.QUOTE_DOUBLE;
  }
  const _stringify2 = (_type) => {
    switch (_type) {
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  };
  let res = _stringify2(type);
  if (res === null) {
    const { defaultKeyType, defaultStringType } = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify2(t);
    if (res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
  const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
  }, doc.schema.toStringOptions, options);
  let inFlow;
  switch (opt.collectionStyle) {
    case "block":
      inFlow = false;
      break;
    case "flow":
      inFlow = true;
      break;
    default:
      inFlow = null;
  }
  return {
    anchors: /* @__PURE__ */ new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
  };
}
function getTagObject(tags, item) {
  if (item.tag) {
    const match = tags.filter((t) => t.tag === item.tag);
    if (match.length > 0)
      return match.find((t) => t.format === item.format) ?? match[0];
  }
  let tagObj = void 0;
  let obj;
  if (isScalar(item)) {
    obj = item.value;
    let match = tags.filter((t) => t.identify?.(obj));
    if (match.length > 1) {
      const testMatch = match.filter((t) => t.test);
      if (testMatch.length > 0)
        match = testMatch;
    }
    tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
  } else {
    obj = item;
    tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  }
  if (!tagObj) {
    const name2 = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name2} value`);
  }
  return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
  if (!doc.directives)
    return "";
  const props = [];
  const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
  if (anchor && anchorIsValid(anchor)) {
    anchors.add(anchor);
    props.push(`&${anchor}`);
  }
  const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
  if (tag)
    props.push(doc.directives.tagString(tag));
  return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
  if (isPair(item))
    return item.toString(ctx, onComment, onChompKeep);
  if (isAlias(item)) {
    if (ctx.doc.directives)
      return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) {
      throw new TypeError(`Cannot stringify circular structure without alias nodes`);
    } else {
      if (ctx.resolvedAliases)
        ctx.resolvedAliases.add(item);
      else
        ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
      item = item.resolve(ctx.doc);
    }
  }
  let tagObj = void 0;
  const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
  const props = stringifyProps(node, tagObj, ctx);
  if (props.length > 0)
    ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
  const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
  if (!props)
    return str;
  return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key: key2, value }, ctx, onComment, onChompKeep) {
  const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
  let keyComment = isNode(key2) && key2.comment || null;
  if (simpleKeys) {
    if (keyComment) {
      throw new Error("With simple keys, key nodes cannot have comments");
    }
    if (isCollection(key2) || !isNode(key2) && typeof key2 === "object") {
      const msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key2 || keyComment && value == null && !ctx.inFlow || isCollection(key2) || (isScalar(key2) ? key2.type === Scalar.BLOCK_FOLDED || key2.type === Scalar.BLOCK_LITERAL : typeof key2 === "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
  });
  let keyCommentDone = false;
  let chompKeep = false;
  let str = stringify(key2, ctx, () => keyCommentDone = true, () => chompKeep = true);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null) {
      if (keyCommentDone && onComment)
        onComment();
      return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
  } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) {
      str += lineComment(str, ctx.indent, commentString(keyComment));
    } else if (chompKeep && onChompKeep)
      onChompKeep();
    return str;
  }
  if (keyCommentDone)
    keyComment = null;
  if (explicitKey) {
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}
${indent}:`;
  } else {
    str = `${str}:`;
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
  }
  let vsb, vcb, valueComment;
  if (isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
  } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object")
      value = doc.createNode(value);
  }
  ctx.implicitKey = false;
  if (!explicitKey && !keyComment && isScalar(value))
    ctx.indentAtStart = str.length + 1;
  chompKeep = false;
  if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) {
    ctx.indent = ctx.indent.substring(2);
  }
  let valueCommentDone = false;
  const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
  let ws = " ";
  if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
      const cs = commentString(vcb);
      ws += `
${indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
      if (ws === "\n" && valueComment)
        ws = "\n\n";
    } else {
      ws += `
${ctx.indent}`;
    }
  } else if (!explicitKey && isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
      let hasPropsLine = false;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
          sp0 = valueStr.indexOf(" ", sp0 + 1);
        }
        if (sp0 === -1 || nl0 < sp0)
          hasPropsLine = true;
      }
      if (!hasPropsLine)
        ws = `
${ctx.indent}`;
    }
  } else if (valueStr === "" || valueStr[0] === "\n") {
    ws = "";
  }
  str += ws + valueStr;
  if (ctx.inFlow) {
    if (valueCommentDone && onComment)
      onComment();
  } else if (valueComment && !valueCommentDone) {
    str += lineComment(str, ctx.indent, commentString(valueComment));
  } else if (chompKeep && onChompKeep) {
    onChompKeep();
  }
  return str;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
  if (logLevel === "debug" || logLevel === "warn") {
    console.warn(warning);
  }
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
var MERGE_KEY = "<<";
var merge = {
  identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
  default: "key",
  tag: "tag:yaml.org,2002:merge",
  test: /^<<$/,
  resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
  }),
  stringify: () => MERGE_KEY
};
var isMergeKey = (ctx, key2) => (merge.identify(key2) || isScalar(key2) && (!key2.type || key2.type === Scalar.PLAIN) && merge.identify(key2.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (isSeq(source))
    for (const it of source.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source))
    for (const it of source)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (!isMap(source))
    throw new Error("Merge sources must be maps or map aliases");
  const srcMap = source.toJSON(null, ctx, Map);
  for (const [key2, value2] of srcMap) {
    if (map2 instanceof Map) {
      if (!map2.has(key2))
        map2.set(key2, value2);
    } else if (map2 instanceof Set) {
      map2.add(key2);
    } else if (!Object.prototype.hasOwnProperty.call(map2, key2)) {
      Object.defineProperty(map2, key2, {
        value: value2,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
  }
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map2, { key: key2, value }) {
  if (isNode(key2) && key2.addToJSMap)
    key2.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key2))
    addMergeToJSMap(ctx, map2, value);
  else {
    const jsKey = toJS(key2, "", ctx);
    if (map2 instanceof Map) {
      map2.set(jsKey, toJS(value, jsKey, ctx));
    } else if (map2 instanceof Set) {
      map2.add(jsKey);
    } else {
      const stringKey = stringifyKey(key2, jsKey, ctx);
      const jsValue = toJS(value, stringKey, ctx);
      if (stringKey in map2)
        Object.defineProperty(map2, stringKey, {
          value: jsValue,
          writable: true,
          enumerable: true,
          configurable: true
        });
      else
        map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key2, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey !== "object")
    return String(jsKey);
  if (isNode(key2) && ctx?.doc) {
    const strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (const node of ctx.anchors.keys())
      strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key2.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      if (jsonStr.length > 40)
        jsonStr = jsonStr.substring(0, 36) + '..."';
      warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
      ctx.mapKeyWarned = true;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key2, value, ctx) {
  const k2 = createNode(key2, void 0, ctx);
  const v2 = createNode(value, void 0, ctx);
  return new Pair(k2, v2);
}
var Pair = class _Pair {
  constructor(key2, value = null) {
    Object.defineProperty(this, NODE_TYPE, { value: PAIR });
    this.key = key2;
    this.value = value;
  }
  clone(schema4) {
    let { key: key2, value } = this;
    if (isNode(key2))
      key2 = key2.clone(schema4);
    if (isNode(value))
      value = value.clone(schema4);
    return new _Pair(key2, value);
  }
  toJSON(_2, ctx) {
    const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    return addPairToJSMap(ctx, pair, this);
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
  const flow = ctx.inFlow ?? collection.flow;
  const stringify4 = flow ? stringifyFlowCollection : stringifyBlockCollection;
  return stringify4(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  const { indent, options: { commentString } } = ctx;
  const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
  let chompKeep = false;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment2 = null;
    if (isNode(item)) {
      if (!chompKeep && item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
      if (item.comment)
        comment2 = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (!chompKeep && ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
      }
    }
    chompKeep = false;
    let str2 = stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
    if (comment2)
      str2 += lineComment(str2, itemIndent, commentString(comment2));
    if (chompKeep && comment2)
      chompKeep = false;
    lines.push(blockItemPrefix + str2);
  }
  let str;
  if (lines.length === 0) {
    str = flowChars.start + flowChars.end;
  } else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
      const line = lines[i];
      str += line ? `
${indent}${line}` : "\n";
    }
  }
  if (comment) {
    str += "\n" + indentComment(commentString(comment), indent);
    if (onComment)
      onComment();
  } else if (chompKeep && onChompKeep)
    onChompKeep();
  return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
  const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
  });
  let reqNewline = false;
  let linesAtValue = 0;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (isNode(item)) {
      if (item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, false);
      if (item.comment)
        comment = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, false);
        if (ik.comment)
          reqNewline = true;
      }
      const iv = isNode(item.value) ? item.value : null;
      if (iv) {
        if (iv.comment)
          comment = iv.comment;
        if (iv.commentBefore)
          reqNewline = true;
      } else if (item.value == null && ik?.comment) {
        comment = ik.comment;
      }
    }
    if (comment)
      reqNewline = true;
    let str = stringify(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
    if (i < items.length - 1) {
      str += ",";
    } else if (ctx.options.trailingComma) {
      if (ctx.options.lineWidth > 0) {
        reqNewline || (reqNewline = lines.reduce((sum2, line) => sum2 + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
      }
      if (reqNewline) {
        str += ",";
      }
    }
    if (comment)
      str += lineComment(str, itemIndent, commentString(comment));
    lines.push(str);
    linesAtValue = lines.length;
  }
  const { start: start2, end } = flowChars;
  if (lines.length === 0) {
    return start2 + end;
  } else {
    if (!reqNewline) {
      const len = lines.reduce((sum2, line) => sum2 + line.length + 2, 2);
      reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
      let str = start2;
      for (const line of lines)
        str += line ? `
${indentStep}${indent}${line}` : "\n";
      return `${str}
${indent}${end}`;
    } else {
      return `${start2}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
    }
  }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
  if (comment && chompKeep)
    comment = comment.replace(/^\n+/, "");
  if (comment) {
    const ic = indentComment(commentString(comment), indent);
    lines.push(ic.trimStart());
  }
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key2) {
  const k2 = isScalar(key2) ? key2.value : key2;
  for (const it of items) {
    if (isPair(it)) {
      if (it.key === key2 || it.key === k2)
        return it;
      if (isScalar(it.key) && it.key.value === k2)
        return it;
    }
  }
  return void 0;
}
var YAMLMap = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:map";
  }
  constructor(schema4) {
    super(MAP, schema4);
    this.items = [];
  }
  /**
   * A generic collection parsing method that can be extended
   * to other node classes that inherit from YAMLMap
   */
  static from(schema4, obj, ctx) {
    const { keepUndefined, replacer: replacer2 } = ctx;
    const map2 = new this(schema4);
    const add = (key2, value) => {
      if (typeof replacer2 === "function")
        value = replacer2.call(obj, key2, value);
      else if (Array.isArray(replacer2) && !replacer2.includes(key2))
        return;
      if (value !== void 0 || keepUndefined)
        map2.items.push(createPair(key2, value, ctx));
    };
    if (obj instanceof Map) {
      for (const [key2, value] of obj)
        add(key2, value);
    } else if (obj && typeof obj === "object") {
      for (const key2 of Object.keys(obj))
        add(key2, obj[key2]);
    }
    if (typeof schema4.sortMapEntries === "function") {
      map2.items.sort(schema4.sortMapEntries);
    }
    return map2;
  }
  /**
   * Adds a value to the collection.
   *
   * @param overwrite - If not set `true`, using a key that is already in the
   *   collection will throw. Otherwise, overwrites the previous value.
   */
  add(pair, overwrite) {
    let _pair;
    if (isPair(pair))
      _pair = pair;
    else if (!pair || typeof pair !== "object" || !("key" in pair)) {
      _pair = new Pair(pair, pair?.value);
    } else
      _pair = new Pair(pair.key, pair.value);
    const prev = findPair(this.items, _pair.key);
    const sortEntries = this.schema?.sortMapEntries;
    if (prev) {
      if (!overwrite)
        throw new Error(`Key ${_pair.key} already set`);
      if (isScalar(prev.value) && isScalarValue(_pair.value))
        prev.value.value = _pair.value;
      else
        prev.value = _pair.value;
    } else if (sortEntries) {
      const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
      if (i === -1)
        this.items.push(_pair);
      else
        this.items.splice(i, 0, _pair);
    } else {
      this.items.push(_pair);
    }
  }
  delete(key2) {
    const it = findPair(this.items, key2);
    if (!it)
      return false;
    const del = this.items.splice(this.items.indexOf(it), 1);
    return del.length > 0;
  }
  get(key2, keepScalar) {
    const it = findPair(this.items, key2);
    const node = it?.value;
    return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
  }
  has(key2) {
    return !!findPair(this.items, key2);
  }
  set(key2, value) {
    this.add(new Pair(key2, value), true);
  }
  /**
   * @param ctx - Conversion context, originally set in Document#toJS()
   * @param {Class} Type - If set, forces the returned collection type
   * @returns Instance of Type, Map, or Object
   */
  toJSON(_2, ctx, Type) {
    const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const item of this.items)
      addPairToJSMap(ctx, map2, item);
    return map2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    for (const item of this.items) {
      if (!isPair(item))
        throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    }
    if (!ctx.allNullValues && this.hasAllNullValues(false))
      ctx = Object.assign({}, ctx, { allNullValues: true });
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "",
      flowChars: { start: "{", end: "}" },
      itemIndent: ctx.indent || "",
      onChompKeep,
      onComment
    });
  }
};

// node_modules/yaml/browser/dist/schema/common/map.js
var map = {
  collection: "map",
  default: true,
  nodeClass: YAMLMap,
  tag: "tag:yaml.org,2002:map",
  resolve(map2, onError) {
    if (!isMap(map2))
      onError("Expected a mapping for this tag");
    return map2;
  },
  createNode: (schema4, obj, ctx) => YAMLMap.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:seq";
  }
  constructor(schema4) {
    super(SEQ, schema4);
    this.items = [];
  }
  add(value) {
    this.items.push(value);
  }
  /**
   * Removes a value from the collection.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   *
   * @returns `true` if the item was found and removed.
   */
  delete(key2) {
    const idx = asItemIndex(key2);
    if (typeof idx !== "number")
      return false;
    const del = this.items.splice(idx, 1);
    return del.length > 0;
  }
  get(key2, keepScalar) {
    const idx = asItemIndex(key2);
    if (typeof idx !== "number")
      return void 0;
    const it = this.items[idx];
    return !keepScalar && isScalar(it) ? it.value : it;
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   */
  has(key2) {
    const idx = asItemIndex(key2);
    return typeof idx === "number" && idx < this.items.length;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   *
   * If `key` does not contain a representation of an integer, this will throw.
   * It may be wrapped in a `Scalar`.
   */
  set(key2, value) {
    const idx = asItemIndex(key2);
    if (typeof idx !== "number")
      throw new Error(`Expected a valid index, not ${key2}.`);
    const prev = this.items[idx];
    if (isScalar(prev) && isScalarValue(value))
      prev.value = value;
    else
      this.items[idx] = value;
  }
  toJSON(_2, ctx) {
    const seq2 = [];
    if (ctx?.onCreate)
      ctx.onCreate(seq2);
    let i = 0;
    for (const item of this.items)
      seq2.push(toJS(item, String(i++), ctx));
    return seq2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "- ",
      flowChars: { start: "[", end: "]" },
      itemIndent: (ctx.indent || "") + "  ",
      onChompKeep,
      onComment
    });
  }
  static from(schema4, obj, ctx) {
    const { replacer: replacer2 } = ctx;
    const seq2 = new this(schema4);
    if (obj && Symbol.iterator in Object(obj)) {
      let i = 0;
      for (let it of obj) {
        if (typeof replacer2 === "function") {
          const key2 = obj instanceof Set ? it : String(i++);
          it = replacer2.call(obj, key2, it);
        }
        seq2.items.push(createNode(it, void 0, ctx));
      }
    }
    return seq2;
  }
};
function asItemIndex(key2) {
  let idx = isScalar(key2) ? key2.value : key2;
  if (idx && typeof idx === "string")
    idx = Number(idx);
  return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
var seq = {
  collection: "seq",
  default: true,
  nodeClass: YAMLSeq,
  tag: "tag:yaml.org,2002:seq",
  resolve(seq2, onError) {
    if (!isSeq(seq2))
      onError("Expected a sequence for this tag");
    return seq2;
  },
  createNode: (schema4, obj, ctx) => YAMLSeq.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/schema/common/string.js
var string2 = {
  identify: (value) => typeof value === "string",
  default: true,
  tag: "tag:yaml.org,2002:str",
  resolve: (str) => str,
  stringify(item, ctx, onComment, onChompKeep) {
    ctx = Object.assign({ actualString: true }, ctx);
    return stringifyString(item, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/common/null.js
var nullTag = {
  identify: (value) => value == null,
  createNode: () => new Scalar(null),
  default: true,
  tag: "tag:yaml.org,2002:null",
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => new Scalar(null),
  stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
var boolTag = {
  identify: (value) => typeof value === "boolean",
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
  stringify({ source, value }, ctx) {
    if (source && boolTag.test.test(source)) {
      const sv = source[0] === "t" || source[0] === "T";
      if (value === sv)
        return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format: format2, minFractionDigits, tag, value }) {
  if (typeof value === "bigint")
    return String(value);
  const num = typeof value === "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format2 && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
      i = n.length;
      n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0)
      n += "0";
  }
  return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
var floatNaN = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str));
    const dot = str.indexOf(".");
    if (dot !== -1 && str[str.length - 1] === "0")
      node.minFractionDigits = str.length - dot - 1;
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/core/int.js
var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify(node, radix, prefix) {
  const { value } = node;
  if (intIdentify(value) && value >= 0)
    return prefix + value.toString(radix);
  return stringifyNumber(node);
}
var intOct = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^0o[0-7]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
  stringify: (node) => intStringify(node, 8, "0o")
};
var int = {
  identify: intIdentify,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^0x[0-9a-fA-F]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
  stringify: (node) => intStringify(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
var schema = [
  map,
  seq,
  string2,
  nullTag,
  boolTag,
  intOct,
  int,
  intHex,
  floatNaN,
  floatExp,
  float
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify2(value) {
  return typeof value === "bigint" || Number.isInteger(value);
}
var stringifyJSON = ({ value }) => JSON.stringify(value);
var jsonScalars = [
  {
    identify: (value) => typeof value === "string",
    default: true,
    tag: "tag:yaml.org,2002:str",
    resolve: (str) => str,
    stringify: stringifyJSON
  },
  {
    identify: (value) => value == null,
    createNode: () => new Scalar(null),
    default: true,
    tag: "tag:yaml.org,2002:null",
    test: /^null$/,
    resolve: () => null,
    stringify: stringifyJSON
  },
  {
    identify: (value) => typeof value === "boolean",
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^true$|^false$/,
    resolve: (str) => str === "true",
    stringify: stringifyJSON
  },
  {
    identify: intIdentify2,
    default: true,
    tag: "tag:yaml.org,2002:int",
    test: /^-?(?:0|[1-9][0-9]*)$/,
    resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
    stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value)
  },
  {
    identify: (value) => typeof value === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
    resolve: (str) => parseFloat(str),
    stringify: stringifyJSON
  }
];
var jsonError = {
  default: true,
  tag: "",
  test: /^/,
  resolve(str, onError) {
    onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    return str;
  }
};
var schema2 = [map, seq].concat(jsonScalars, jsonError);

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
var binary = {
  identify: (value) => value instanceof Uint8Array,
  // Buffer inherits from Uint8Array
  default: false,
  tag: "tag:yaml.org,2002:binary",
  /**
   * Returns a Buffer in node and an Uint8Array in browsers
   *
   * To use the resulting buffer as an image, you'll want to do something like:
   *
   *   const blob = new Blob([buffer], { type: 'image/jpeg' })
   *   document.querySelector('#photo').src = URL.createObjectURL(blob)
   */
  resolve(src, onError) {
    if (typeof atob === "function") {
      const str = atob(src.replace(/[\n\r]/g, ""));
      const buffer = new Uint8Array(str.length);
      for (let i = 0; i < str.length; ++i)
        buffer[i] = str.charCodeAt(i);
      return buffer;
    } else {
      onError("This environment does not support reading binary tags; either Buffer or atob is required");
      return src;
    }
  },
  stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
    if (!value)
      return "";
    const buf = value;
    let str;
    if (typeof btoa === "function") {
      let s = "";
      for (let i = 0; i < buf.length; ++i)
        s += String.fromCharCode(buf[i]);
      str = btoa(s);
    } else {
      throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    }
    type ?? (type = Scalar.BLOCK_LITERAL);
    if (type !== Scalar.QUOTE_DOUBLE) {
      const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
      const n = Math.ceil(str.length / lineWidth);
      const lines = new Array(n);
      for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
        lines[i] = str.substr(o, lineWidth);
      }
      str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq2, onError) {
  if (isSeq(seq2)) {
    for (let i = 0; i < seq2.items.length; ++i) {
      let item = seq2.items[i];
      if (isPair(item))
        continue;
      else if (isMap(item)) {
        if (item.items.length > 1)
          onError("Each pair must have its own sequence indicator");
        const pair = item.items[0] || new Pair(new Scalar(null));
        if (item.commentBefore)
          pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
        if (item.comment) {
          const cn = pair.value ?? pair.key;
          cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
        }
        item = pair;
      }
      seq2.items[i] = isPair(item) ? item : new Pair(item);
    }
  } else
    onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema4, iterable, ctx) {
  const { replacer: replacer2 } = ctx;
  const pairs2 = new YAMLSeq(schema4);
  pairs2.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      if (typeof replacer2 === "function")
        it = replacer2.call(iterable, String(i++), it);
      let key2, value;
      if (Array.isArray(it)) {
        if (it.length === 2) {
          key2 = it[0];
          value = it[1];
        } else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      } else if (it && it instanceof Object) {
        const keys = Object.keys(it);
        if (keys.length === 1) {
          key2 = keys[0];
          value = it[key2];
        } else {
          throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
        }
      } else {
        key2 = it;
      }
      pairs2.items.push(createPair(key2, value, ctx));
    }
  return pairs2;
}
var pairs = {
  collection: "seq",
  default: false,
  tag: "tag:yaml.org,2002:pairs",
  resolve: resolvePairs,
  createNode: createPairs
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class _YAMLOMap extends YAMLSeq {
  constructor() {
    super();
    this.add = YAMLMap.prototype.add.bind(this);
    this.delete = YAMLMap.prototype.delete.bind(this);
    this.get = YAMLMap.prototype.get.bind(this);
    this.has = YAMLMap.prototype.has.bind(this);
    this.set = YAMLMap.prototype.set.bind(this);
    this.tag = _YAMLOMap.tag;
  }
  /**
   * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
   * but TypeScript won't allow widening the signature of a child method.
   */
  toJSON(_2, ctx) {
    if (!ctx)
      return super.toJSON(_2);
    const map2 = /* @__PURE__ */ new Map();
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const pair of this.items) {
      let key2, value;
      if (isPair(pair)) {
        key2 = toJS(pair.key, "", ctx);
        value = toJS(pair.value, key2, ctx);
      } else {
        key2 = toJS(pair, "", ctx);
      }
      if (map2.has(key2))
        throw new Error("Ordered maps must not include duplicate keys");
      map2.set(key2, value);
    }
    return map2;
  }
  static from(schema4, iterable, ctx) {
    const pairs2 = createPairs(schema4, iterable, ctx);
    const omap2 = new this();
    omap2.items = pairs2.items;
    return omap2;
  }
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
var omap = {
  collection: "seq",
  identify: (value) => value instanceof Map,
  nodeClass: YAMLOMap,
  default: false,
  tag: "tag:yaml.org,2002:omap",
  resolve(seq2, onError) {
    const pairs2 = resolvePairs(seq2, onError);
    const seenKeys = [];
    for (const { key: key2 } of pairs2.items) {
      if (isScalar(key2)) {
        if (seenKeys.includes(key2.value)) {
          onError(`Ordered maps must not include duplicate keys: ${key2.value}`);
        } else {
          seenKeys.push(key2.value);
        }
      }
    }
    return Object.assign(new YAMLOMap(), pairs2);
  },
  createNode: (schema4, iterable, ctx) => YAMLOMap.from(schema4, iterable, ctx)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
  const boolObj = value ? trueTag : falseTag;
  if (source && boolObj.test.test(source))
    return source;
  return value ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag = {
  identify: (value) => value === true,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  resolve: () => new Scalar(true),
  stringify: boolStringify
};
var falseTag = {
  identify: (value) => value === false,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  resolve: () => new Scalar(false),
  stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
var floatNaN2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str.replace(/_/g, "")),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str.replace(/_/g, "")));
    const dot = str.indexOf(".");
    if (dot !== -1) {
      const f = str.substring(dot + 1).replace(/_/g, "");
      if (f[f.length - 1] === "0")
        node.minFractionDigits = f.length;
    }
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
var intIdentify3 = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve2(str, offset, radix, { intAsBigInt }) {
  const sign = str[0];
  if (sign === "-" || sign === "+")
    offset += 1;
  str = str.substring(offset).replace(/_/g, "");
  if (intAsBigInt) {
    switch (radix) {
      case 2:
        str = `0b${str}`;
        break;
      case 8:
        str = `0o${str}`;
        break;
      case 16:
        str = `0x${str}`;
        break;
    }
    const n2 = BigInt(str);
    return sign === "-" ? BigInt(-1) * n2 : n2;
  }
  const n = parseInt(str, radix);
  return sign === "-" ? -1 * n : n;
}
function intStringify2(node, radix, prefix) {
  const { value } = node;
  if (intIdentify3(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
  }
  return stringifyNumber(node);
}
var intBin = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "BIN",
  test: /^[-+]?0b[0-1_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 2, opt),
  stringify: (node) => intStringify2(node, 2, "0b")
};
var intOct2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^[-+]?0[0-7_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 1, 8, opt),
  stringify: (node) => intStringify2(node, 8, "0")
};
var int2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9][0-9_]*$/,
  resolve: (str, _onError, opt) => intResolve2(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^[-+]?0x[0-9a-fA-F_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 16, opt),
  stringify: (node) => intStringify2(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class _YAMLSet extends YAMLMap {
  constructor(schema4) {
    super(schema4);
    this.tag = _YAMLSet.tag;
  }
  add(key2) {
    let pair;
    if (isPair(key2))
      pair = key2;
    else if (key2 && typeof key2 === "object" && "key" in key2 && "value" in key2 && key2.value === null)
      pair = new Pair(key2.key, null);
    else
      pair = new Pair(key2, null);
    const prev = findPair(this.items, pair.key);
    if (!prev)
      this.items.push(pair);
  }
  /**
   * If `keepPair` is `true`, returns the Pair matching `key`.
   * Otherwise, returns the value of that Pair's key.
   */
  get(key2, keepPair) {
    const pair = findPair(this.items, key2);
    return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
  }
  set(key2, value) {
    if (typeof value !== "boolean")
      throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = findPair(this.items, key2);
    if (prev && !value) {
      this.items.splice(this.items.indexOf(prev), 1);
    } else if (!prev && value) {
      this.items.push(new Pair(key2));
    }
  }
  toJSON(_2, ctx) {
    return super.toJSON(_2, ctx, Set);
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    if (this.hasAllNullValues(true))
      return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
    else
      throw new Error("Set items must all have null values");
  }
  static from(schema4, iterable, ctx) {
    const { replacer: replacer2 } = ctx;
    const set2 = new this(schema4);
    if (iterable && Symbol.iterator in Object(iterable))
      for (let value of iterable) {
        if (typeof replacer2 === "function")
          value = replacer2.call(iterable, value, value);
        set2.items.push(createPair(value, null, ctx));
      }
    return set2;
  }
};
YAMLSet.tag = "tag:yaml.org,2002:set";
var set = {
  collection: "map",
  identify: (value) => value instanceof Set,
  nodeClass: YAMLSet,
  default: false,
  tag: "tag:yaml.org,2002:set",
  createNode: (schema4, iterable, ctx) => YAMLSet.from(schema4, iterable, ctx),
  resolve(map2, onError) {
    if (isMap(map2)) {
      if (map2.hasAllNullValues(true))
        return Object.assign(new YAMLSet(), map2);
      else
        onError("Set items must all have null values");
    } else
      onError("Expected a mapping for this tag");
    return map2;
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
  const sign = str[0];
  const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
  const num = (n) => asBigInt ? BigInt(n) : Number(n);
  const res = parts.replace(/_/g, "").split(":").reduce((res2, p2) => res2 * num(60) + num(p2), num(0));
  return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
  let { value } = node;
  let num = (n) => n;
  if (typeof value === "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber(node);
  let sign = "";
  if (value < 0) {
    sign = "-";
    value *= num(-1);
  }
  const _60 = num(60);
  const parts = [value % _60];
  if (value < 60) {
    parts.unshift(0);
  } else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
      value = (value - parts[0]) / _60;
      parts.unshift(value);
    }
  }
  return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime = {
  identify: (value) => typeof value === "bigint" || Number.isInteger(value),
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
  resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
  stringify: stringifySexagesimal
};
var floatTime = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
  resolve: (str) => parseSexagesimal(str, false),
  stringify: stringifySexagesimal
};
var timestamp = {
  identify: (value) => value instanceof Date,
  default: true,
  tag: "tag:yaml.org,2002:timestamp",
  // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
  // may be omitted altogether, resulting in a date format. In such a case, the time part is
  // assumed to be 00:00:00Z (start of day, UTC).
  test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
  resolve(str) {
    const match = str.match(timestamp.test);
    if (!match)
      throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    const [, year, month, day, hour2, minute2, second2] = match.map(Number);
    const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
    let date = Date.UTC(year, month - 1, day, hour2 || 0, minute2 || 0, second2 || 0, millisec);
    const tz = match[8];
    if (tz && tz !== "Z") {
      let d = parseSexagesimal(tz, false);
      if (Math.abs(d) < 30)
        d *= 60;
      date -= 6e4 * d;
    }
    return new Date(date);
  },
  stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
var schema3 = [
  map,
  seq,
  string2,
  nullTag,
  trueTag,
  falseTag,
  intBin,
  intOct2,
  int2,
  intHex2,
  floatNaN2,
  floatExp2,
  float2,
  binary,
  merge,
  omap,
  pairs,
  set,
  intTime,
  floatTime,
  timestamp
];

// node_modules/yaml/browser/dist/schema/tags.js
var schemas = /* @__PURE__ */ new Map([
  ["core", schema],
  ["failsafe", [map, seq, string2]],
  ["json", schema2],
  ["yaml11", schema3],
  ["yaml-1.1", schema3]
]);
var tagsByName = {
  binary,
  bool: boolTag,
  float,
  floatExp,
  floatNaN,
  floatTime,
  int,
  intHex,
  intOct,
  intTime,
  map,
  merge,
  null: nullTag,
  omap,
  pairs,
  seq,
  set,
  timestamp
};
var coreKnownTags = {
  "tag:yaml.org,2002:binary": binary,
  "tag:yaml.org,2002:merge": merge,
  "tag:yaml.org,2002:omap": omap,
  "tag:yaml.org,2002:pairs": pairs,
  "tag:yaml.org,2002:set": set,
  "tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
  const schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags) {
    return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
  }
  let tags = schemaTags;
  if (!tags) {
    if (Array.isArray(customTags))
      tags = [];
    else {
      const keys = Array.from(schemas.keys()).filter((key2) => key2 !== "yaml11").map((key2) => JSON.stringify(key2)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
    }
  }
  if (Array.isArray(customTags)) {
    for (const tag of customTags)
      tags = tags.concat(tag);
  } else if (typeof customTags === "function") {
    tags = customTags(tags.slice());
  }
  if (addMergeTag)
    tags = tags.concat(merge);
  return tags.reduce((tags2, tag) => {
    const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
      const tagName = JSON.stringify(tag);
      const keys = Object.keys(tagsByName).map((key2) => JSON.stringify(key2)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags2.includes(tagObj))
      tags2.push(tagObj);
    return tags2;
  }, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
var sortMapEntriesByKey = (a, b2) => a.key < b2.key ? -1 : a.key > b2.key ? 1 : 0;
var Schema = class _Schema {
  constructor({ compat, customTags, merge: merge3, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
    this.name = typeof schema4 === "string" && schema4 || "core";
    this.knownTags = resolveKnownTags ? coreKnownTags : {};
    this.tags = getTags(customTags, this.name, merge3);
    this.toStringOptions = toStringDefaults ?? null;
    Object.defineProperty(this, MAP, { value: map });
    Object.defineProperty(this, SCALAR, { value: string2 });
    Object.defineProperty(this, SEQ, { value: seq });
    this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
  }
  clone() {
    const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
    copy.tags = this.tags.slice();
    return copy;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
  const lines = [];
  let hasDirectives = options.directives === true;
  if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
      lines.push(dir);
      hasDirectives = true;
    } else if (doc.directives.docStart)
      hasDirectives = true;
  }
  if (hasDirectives)
    lines.push("---");
  const ctx = createStringifyContext(doc, options);
  const { commentString } = ctx.options;
  if (doc.commentBefore) {
    if (lines.length !== 1)
      lines.unshift("");
    const cs = commentString(doc.commentBefore);
    lines.unshift(indentComment(cs, ""));
  }
  let chompKeep = false;
  let contentComment = null;
  if (doc.contents) {
    if (isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives)
        lines.push("");
      if (doc.contents.commentBefore) {
        const cs = commentString(doc.contents.commentBefore);
        lines.push(indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment;
      contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment)
      body += lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
      lines[lines.length - 1] = `--- ${body}`;
    } else
      lines.push(body);
  } else {
    lines.push(stringify(doc.contents, ctx));
  }
  if (doc.directives?.docEnd) {
    if (doc.comment) {
      const cs = commentString(doc.comment);
      if (cs.includes("\n")) {
        lines.push("...");
        lines.push(indentComment(cs, ""));
      } else {
        lines.push(`... ${cs}`);
      }
    } else {
      lines.push("...");
    }
  } else {
    let dc = doc.comment;
    if (dc && chompKeep)
      dc = dc.replace(/^\n+/, "");
    if (dc) {
      if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
        lines.push("");
      lines.push(indentComment(commentString(dc), ""));
    }
  }
  return lines.join("\n") + "\n";
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class _Document {
  constructor(value, replacer2, options) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, NODE_TYPE, { value: DOC });
    let _replacer = null;
    if (typeof replacer2 === "function" || Array.isArray(replacer2)) {
      _replacer = replacer2;
    } else if (options === void 0 && replacer2) {
      options = replacer2;
      replacer2 = void 0;
    }
    const opt = Object.assign({
      intAsBigInt: false,
      keepSourceTokens: false,
      logLevel: "warn",
      prettyErrors: true,
      strict: true,
      stringKeys: false,
      uniqueKeys: true,
      version: "1.2"
    }, options);
    this.options = opt;
    let { version } = opt;
    if (options?._directives) {
      this.directives = options._directives.atDocument();
      if (this.directives.yaml.explicit)
        version = this.directives.yaml.version;
    } else
      this.directives = new Directives({ version });
    this.setSchema(version, options);
    this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
  }
  /**
   * Create a deep copy of this Document and its contents.
   *
   * Custom Node values that inherit from `Object` still refer to their original instances.
   */
  clone() {
    const copy = Object.create(_Document.prototype, {
      [NODE_TYPE]: { value: DOC }
    });
    copy.commentBefore = this.commentBefore;
    copy.comment = this.comment;
    copy.errors = this.errors.slice();
    copy.warnings = this.warnings.slice();
    copy.options = Object.assign({}, this.options);
    if (this.directives)
      copy.directives = this.directives.clone();
    copy.schema = this.schema.clone();
    copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** Adds a value to the document. */
  add(value) {
    if (assertCollection(this.contents))
      this.contents.add(value);
  }
  /** Adds a value to the document. */
  addIn(path2, value) {
    if (assertCollection(this.contents))
      this.contents.addIn(path2, value);
  }
  /**
   * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
   *
   * If `node` already has an anchor, `name` is ignored.
   * Otherwise, the `node.anchor` value will be set to `name`,
   * or if an anchor with that name is already present in the document,
   * `name` will be used as a prefix for a new unique anchor.
   * If `name` is undefined, the generated anchor will use 'a' as a prefix.
   */
  createAlias(node, name2) {
    if (!node.anchor) {
      const prev = anchorNames(this);
      node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      !name2 || prev.has(name2) ? findNewAnchor(name2 || "a", prev) : name2;
    }
    return new Alias(node.anchor);
  }
  createNode(value, replacer2, options) {
    let _replacer = void 0;
    if (typeof replacer2 === "function") {
      value = replacer2.call({ "": value }, "", value);
      _replacer = replacer2;
    } else if (Array.isArray(replacer2)) {
      const keyToStr = (v2) => typeof v2 === "number" || v2 instanceof String || v2 instanceof Number;
      const asStr = replacer2.filter(keyToStr).map(String);
      if (asStr.length > 0)
        replacer2 = replacer2.concat(asStr);
      _replacer = replacer2;
    } else if (options === void 0 && replacer2) {
      options = replacer2;
      replacer2 = void 0;
    }
    const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
    const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(
      this,
      // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      anchorPrefix || "a"
    );
    const ctx = {
      aliasDuplicateObjects: aliasDuplicateObjects ?? true,
      keepUndefined: keepUndefined ?? false,
      onAnchor,
      onTagObj,
      replacer: _replacer,
      schema: this.schema,
      sourceObjects
    };
    const node = createNode(value, tag, ctx);
    if (flow && isCollection(node))
      node.flow = true;
    setAnchors();
    return node;
  }
  /**
   * Convert a key and a value into a `Pair` using the current schema,
   * recursively wrapping all values as `Scalar` or `Collection` nodes.
   */
  createPair(key2, value, options = {}) {
    const k2 = this.createNode(key2, null, options);
    const v2 = this.createNode(value, null, options);
    return new Pair(k2, v2);
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  delete(key2) {
    return assertCollection(this.contents) ? this.contents.delete(key2) : false;
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path2) {
    if (isEmptyPath(path2)) {
      if (this.contents == null)
        return false;
      this.contents = null;
      return true;
    }
    return assertCollection(this.contents) ? this.contents.deleteIn(path2) : false;
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  get(key2, keepScalar) {
    return isCollection(this.contents) ? this.contents.get(key2, keepScalar) : void 0;
  }
  /**
   * Returns item at `path`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path2, keepScalar) {
    if (isEmptyPath(path2))
      return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
    return isCollection(this.contents) ? this.contents.getIn(path2, keepScalar) : void 0;
  }
  /**
   * Checks if the document includes a value with the key `key`.
   */
  has(key2) {
    return isCollection(this.contents) ? this.contents.has(key2) : false;
  }
  /**
   * Checks if the document includes a value at `path`.
   */
  hasIn(path2) {
    if (isEmptyPath(path2))
      return this.contents !== void 0;
    return isCollection(this.contents) ? this.contents.hasIn(path2) : false;
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  set(key2, value) {
    if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, [key2], value);
    } else if (assertCollection(this.contents)) {
      this.contents.set(key2, value);
    }
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path2, value) {
    if (isEmptyPath(path2)) {
      this.contents = value;
    } else if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, Array.from(path2), value);
    } else if (assertCollection(this.contents)) {
      this.contents.setIn(path2, value);
    }
  }
  /**
   * Change the YAML version and schema used by the document.
   * A `null` version disables support for directives, explicit tags, anchors, and aliases.
   * It also requires the `schema` option to be given as a `Schema` instance value.
   *
   * Overrides all previously set schema options.
   */
  setSchema(version, options = {}) {
    if (typeof version === "number")
      version = String(version);
    let opt;
    switch (version) {
      case "1.1":
        if (this.directives)
          this.directives.yaml.version = "1.1";
        else
          this.directives = new Directives({ version: "1.1" });
        opt = { resolveKnownTags: false, schema: "yaml-1.1" };
        break;
      case "1.2":
      case "next":
        if (this.directives)
          this.directives.yaml.version = version;
        else
          this.directives = new Directives({ version });
        opt = { resolveKnownTags: true, schema: "core" };
        break;
      case null:
        if (this.directives)
          delete this.directives;
        opt = null;
        break;
      default: {
        const sv = JSON.stringify(version);
        throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
      }
    }
    if (options.schema instanceof Object)
      this.schema = options.schema;
    else if (opt)
      this.schema = new Schema(Object.assign(opt, options));
    else
      throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
  }
  // json & jsonArg are only used from toJSON()
  toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver: reviver2 } = {}) {
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc: this,
      keep: !json,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor === "function")
      for (const { count: count3, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count3);
    return typeof reviver2 === "function" ? applyReviver(reviver2, { "": res }, "", res) : res;
  }
  /**
   * A JSON representation of the document `contents`.
   *
   * @param jsonArg Used by `JSON.stringify` to indicate the array index or
   *   property name.
   */
  toJSON(jsonArg, onAnchor) {
    return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
  }
  /** A YAML representation of the document. */
  toString(options = {}) {
    if (this.errors.length > 0)
      throw new Error("Document with errors cannot be stringified");
    if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
      const s = JSON.stringify(options.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument(this, options);
  }
};
function assertCollection(contents) {
  if (isCollection(contents))
    return true;
  throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
  constructor(name2, pos, code2, message) {
    super();
    this.name = name2;
    this.code = code2;
    this.message = message;
    this.pos = pos;
  }
};
var YAMLParseError = class extends YAMLError {
  constructor(pos, code2, message) {
    super("YAMLParseError", pos, code2, message);
  }
};
var YAMLWarning = class extends YAMLError {
  constructor(pos, code2, message) {
    super("YAMLWarning", pos, code2, message);
  }
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next: next2, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = false;
  let atNewline = startOnNewline;
  let hasSpace = startOnNewline;
  let comment = "";
  let commentSep = "";
  let hasNewline = false;
  let reqSpace = false;
  let tab = null;
  let anchor = null;
  let tag = null;
  let newlineAfterProp = null;
  let comma = null;
  let found2 = null;
  let start2 = null;
  for (const token of tokens) {
    if (reqSpace) {
      if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
        onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      reqSpace = false;
    }
    if (tab) {
      if (atNewline && token.type !== "comment" && token.type !== "newline") {
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      }
      tab = null;
    }
    switch (token.type) {
      case "space":
        if (!flow && (indicator !== "doc-start" || next2?.type !== "flow-collection") && token.source.includes("	")) {
          tab = token;
        }
        hasSpace = true;
        break;
      case "comment": {
        if (!hasSpace)
          onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        const cb = token.source.substring(1) || " ";
        if (!comment)
          comment = cb;
        else
          comment += commentSep + cb;
        commentSep = "";
        atNewline = false;
        break;
      }
      case "newline":
        if (atNewline) {
          if (comment)
            comment += token.source;
          else if (!found2 || indicator !== "seq-item-ind")
            spaceBefore = true;
        } else
          commentSep += token.source;
        atNewline = true;
        hasNewline = true;
        if (anchor || tag)
          newlineAfterProp = token;
        hasSpace = true;
        break;
      case "anchor":
        if (anchor)
          onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
        if (token.source.endsWith(":"))
          onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
        anchor = token;
        start2 ?? (start2 = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      case "tag": {
        if (tag)
          onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
        tag = token;
        start2 ?? (start2 = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      }
      case indicator:
        if (anchor || tag)
          onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
        if (found2)
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
        found2 = token;
        atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
        hasSpace = false;
        break;
      case "comma":
        if (flow) {
          if (comma)
            onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
          comma = token;
          atNewline = false;
          hasSpace = false;
          break;
        }
      // else fallthrough
      default:
        onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
        atNewline = false;
        hasSpace = false;
    }
  }
  const last = tokens[tokens.length - 1];
  const end = last ? last.offset + last.source.length : offset;
  if (reqSpace && next2 && next2.type !== "space" && next2.type !== "newline" && next2.type !== "comma" && (next2.type !== "scalar" || next2.source !== "")) {
    onError(next2.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
  }
  if (tab && (atNewline && tab.indent <= parentIndent || next2?.type === "block-map" || next2?.type === "block-seq"))
    onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
  return {
    comma,
    found: found2,
    spaceBefore,
    comment,
    hasNewline,
    anchor,
    tag,
    newlineAfterProp,
    end,
    start: start2 ?? end
  };
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key2) {
  if (!key2)
    return null;
  switch (key2.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key2.source.includes("\n"))
        return true;
      if (key2.end) {
        for (const st of key2.end)
          if (st.type === "newline")
            return true;
      }
      return false;
    case "flow-collection":
      for (const it of key2.items) {
        for (const st of it.start)
          if (st.type === "newline")
            return true;
        if (it.sep) {
          for (const st of it.sep)
            if (st.type === "newline")
              return true;
        }
        if (containsNewline(it.key) || containsNewline(it.value))
          return true;
      }
      return false;
    default:
      return true;
  }
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
  if (fc?.type === "flow-collection") {
    const end = fc.end[0];
    if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) {
      const msg = "Flow end indicator should be more indented than parent";
      onError(end, "BAD_INDENT", msg, true);
    }
  }
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
  const { uniqueKeys } = ctx.options;
  if (uniqueKeys === false)
    return false;
  const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b2) => a === b2 || isScalar(a) && isScalar(b2) && a.value === b2.value;
  return items.some((pair) => isEqual(pair.key, search));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
var startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLMap;
  const map2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  let offset = bm.offset;
  let commentEnd = null;
  for (const collItem of bm.items) {
    const { start: start2, key: key2, sep: sep2, value } = collItem;
    const keyProps = resolveProps(start2, {
      indicator: "explicit-key-ind",
      next: key2 ?? sep2?.[0],
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key2) {
        if (key2.type === "block-seq")
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
        else if ("indent" in key2 && key2.indent !== bm.indent)
          onError(offset, "BAD_INDENT", startColMsg);
      }
      if (!keyProps.anchor && !keyProps.tag && !sep2) {
        commentEnd = keyProps.end;
        if (keyProps.comment) {
          if (map2.comment)
            map2.comment += "\n" + keyProps.comment;
          else
            map2.comment = keyProps.comment;
        }
        continue;
      }
      if (keyProps.newlineAfterProp || containsNewline(key2)) {
        onError(key2 ?? start2[start2.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
      }
    } else if (keyProps.found?.indent !== bm.indent) {
      onError(offset, "BAD_INDENT", startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key2 ? composeNode2(ctx, key2, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start2, null, keyProps, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bm.indent, key2, onError);
    ctx.atKey = false;
    if (mapIncludes(ctx, map2.items, keyNode))
      onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps(sep2 ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key2 || key2.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
      if (implicitKey) {
        if (value?.type === "block-map" && !valueProps.hasNewline)
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
          onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep2, null, valueProps, onError);
      if (ctx.schema.compat)
        flowIndentCheck(bm.indent, value, onError);
      offset = valueNode.range[2];
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    } else {
      if (implicitKey)
        onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
      if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    }
  }
  if (commentEnd && commentEnd < offset)
    onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
  map2.range = [bm.offset, offset, commentEnd ?? offset];
  return map2;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLSeq;
  const seq2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = bs.offset;
  let commentEnd = null;
  for (const { start: start2, value } of bs.items) {
    const props = resolveProps(start2, {
      indicator: "seq-item-ind",
      next: value,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: true
    });
    if (!props.found) {
      if (props.anchor || props.tag || value) {
        if (value?.type === "block-seq")
          onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
        else
          onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
      } else {
        commentEnd = props.end;
        if (props.comment)
          seq2.comment = props.comment;
        continue;
      }
    }
    const node = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start2, null, props, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq2.items.push(node);
  }
  seq2.range = [bs.offset, offset, commentEnd ?? offset];
  return seq2;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
  let comment = "";
  if (end) {
    let hasSpace = false;
    let sep2 = "";
    for (const token of end) {
      const { source, type } = token;
      switch (type) {
        case "space":
          hasSpace = true;
          break;
        case "comment": {
          if (reqSpace && !hasSpace)
            onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          const cb = source.substring(1) || " ";
          if (!comment)
            comment = cb;
          else
            comment += sep2 + cb;
          sep2 = "";
          break;
        }
        case "newline":
          if (comment)
            sep2 += source;
          hasSpace = true;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment, offset };
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
var blockMsg = "Block collections are not allowed within flow collections";
var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag) {
  const isMap2 = fc.start.source === "{";
  const fcName = isMap2 ? "flow map" : "flow sequence";
  const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap : YAMLSeq);
  const coll = new NodeClass(ctx.schema);
  coll.flow = true;
  const atRoot = ctx.atRoot;
  if (atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const { start: start2, key: key2, sep: sep2, value } = collItem;
    const props = resolveProps(start2, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key2 ?? sep2?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep2 && !value) {
        if (i === 0 && props.comma)
          onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (i < fc.items.length - 1)
          onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
        if (props.comment) {
          if (coll.comment)
            coll.comment += "\n" + props.comment;
          else
            coll.comment = props.comment;
        }
        offset = props.end;
        continue;
      }
      if (!isMap2 && ctx.options.strict && containsNewline(key2))
        onError(
          key2,
          // checked by containsNewline()
          "MULTILINE_IMPLICIT_KEY",
          "Implicit keys of flow sequence pairs need to be on a single line"
        );
    }
    if (i === 0) {
      if (props.comma)
        onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
      if (!props.comma)
        onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
      if (props.comment) {
        let prevItemComment = "";
        loop: for (const st of start2) {
          switch (st.type) {
            case "comma":
            case "space":
              break;
            case "comment":
              prevItemComment = st.source.substring(1);
              break loop;
            default:
              break loop;
          }
        }
        if (prevItemComment) {
          let prev = coll.items[coll.items.length - 1];
          if (isPair(prev))
            prev = prev.value ?? prev.key;
          if (prev.comment)
            prev.comment += "\n" + prevItemComment;
          else
            prev.comment = prevItemComment;
          props.comment = props.comment.substring(prevItemComment.length + 1);
        }
      }
    }
    if (!isMap2 && !sep2 && !props.found) {
      const valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep2, null, props, onError);
      coll.items.push(valueNode);
      offset = valueNode.range[2];
      if (isBlock(value))
        onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = true;
      const keyStart = props.end;
      const keyNode = key2 ? composeNode2(ctx, key2, props, onError) : composeEmptyNode2(ctx, keyStart, start2, null, props, onError);
      if (isBlock(key2))
        onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
      ctx.atKey = false;
      const valueProps = resolveProps(sep2 ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: false
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep2)
            for (const st of sep2) {
              if (st === valueProps.found)
                break;
              if (st.type === "newline") {
                onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          if (props.start < valueProps.found.offset - 1024)
            onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else if (value) {
        if ("source" in value && value.source?.[0] === ":")
          onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
        else
          onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep2, null, valueProps, onError) : null;
      if (valueNode) {
        if (isBlock(value))
          onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
      } else if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      if (isMap2) {
        const map2 = coll;
        if (mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        map2.items.push(pair);
      } else {
        const map2 = new YAMLMap(ctx.schema);
        map2.flow = true;
        map2.items.push(pair);
        const endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]];
        coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  const expectedEnd = isMap2 ? "}" : "]";
  const [ce, ...ee2] = fc.end;
  let cePos = offset;
  if (ce?.source === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    const name2 = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name2} must end with a ${expectedEnd}` : `${name2} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1)
      ee2.unshift(ce);
  }
  if (ee2.length > 0) {
    const end = resolveEnd(ee2, cePos, ctx.options.strict, onError);
    if (end.comment) {
      if (coll.comment)
        coll.comment += "\n" + end.comment;
      else
        coll.comment = end.comment;
    }
    coll.range = [fc.offset, cePos, end.offset];
  } else {
    coll.range = [fc.offset, cePos, cePos];
  }
  return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN2, ctx, token, onError, tagName, tag) {
  const coll = token.type === "block-map" ? resolveBlockMap(CN2, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token, onError, tag) : resolveFlowCollection(CN2, ctx, token, onError, tag);
  const Coll = coll.constructor;
  if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
  }
  if (tagName)
    coll.tag = tagName;
  return coll;
}
function composeCollection(CN2, ctx, token, props, onError) {
  const tagToken = props.tag;
  const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
  if (token.type === "block-seq") {
    const { anchor, newlineAfterProp: nl } = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
      const message = "Missing newline after block sequence props";
      onError(lastProp, "MISSING_CHAR", message);
    }
  }
  const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") {
    return resolveCollection(CN2, ctx, token, onError, tagName);
  }
  let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
      ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
      tag = kt;
    } else {
      if (kt) {
        onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
      } else {
        onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
      }
      return resolveCollection(CN2, ctx, token, onError, tagName);
    }
  }
  const coll = resolveCollection(CN2, ctx, token, onError, tagName, tag);
  const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
  const node = isNode(res) ? res : new Scalar(res);
  node.range = coll.range;
  node.tag = tagName;
  if (tag?.format)
    node.format = tag.format;
  return node;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
  const start2 = scalar.offset;
  const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
  if (!header)
    return { value: "", type: null, comment: "", range: [start2, start2, start2] };
  const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  const lines = scalar.source ? splitLines(scalar.source) : [];
  let chompStart = lines.length;
  for (let i = lines.length - 1; i >= 0; --i) {
    const content = lines[i][1];
    if (content === "" || content === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
    let end2 = start2 + header.length;
    if (scalar.source)
      end2 += scalar.source.length;
    return { value: value2, type, comment: header.comment, range: [start2, end2, end2] };
  }
  let trimIndent = scalar.indent + header.indent;
  let offset = scalar.offset + header.length;
  let contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines[i];
    if (content === "" || content === "\r") {
      if (header.indent === 0 && indent.length > trimIndent)
        trimIndent = indent.length;
    } else {
      if (indent.length < trimIndent) {
        const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
        onError(offset + indent.length, "MISSING_CHAR", message);
      }
      if (header.indent === 0)
        trimIndent = indent.length;
      contentStart = i;
      if (trimIndent === 0 && !ctx.atRoot) {
        const message = "Block scalar values in collections must be indented";
        onError(offset, "BAD_INDENT", message);
      }
      break;
    }
    offset += indent.length + content.length + 1;
  }
  for (let i = lines.length - 1; i >= chompStart; --i) {
    if (lines[i][0].length > trimIndent)
      chompStart = i + 1;
  }
  let value = "";
  let sep2 = "";
  let prevMoreIndented = false;
  for (let i = 0; i < contentStart; ++i)
    value += lines[i][0].slice(trimIndent) + "\n";
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf)
      content = content.slice(0, -1);
    if (content && indent.length < trimIndent) {
      const src = header.indent ? "explicit indentation indicator" : "first line";
      const message = `Block scalar lines must not be less indented than their ${src}`;
      onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
      indent = "";
    }
    if (type === Scalar.BLOCK_LITERAL) {
      value += sep2 + indent.slice(trimIndent) + content;
      sep2 = "\n";
    } else if (indent.length > trimIndent || content[0] === "	") {
      if (sep2 === " ")
        sep2 = "\n";
      else if (!prevMoreIndented && sep2 === "\n")
        sep2 = "\n\n";
      value += sep2 + indent.slice(trimIndent) + content;
      sep2 = "\n";
      prevMoreIndented = true;
    } else if (content === "") {
      if (sep2 === "\n")
        value += "\n";
      else
        sep2 = "\n";
    } else {
      value += sep2 + content;
      sep2 = " ";
      prevMoreIndented = false;
    }
  }
  switch (header.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines.length; ++i)
        value += "\n" + lines[i][0].slice(trimIndent);
      if (value[value.length - 1] !== "\n")
        value += "\n";
      break;
    default:
      value += "\n";
  }
  const end = start2 + header.length + scalar.source.length;
  return { value, type, comment: header.comment, range: [start2, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
  }
  const { source } = props[0];
  const mode = source[0];
  let indent = 0;
  let chomp = "";
  let error = -1;
  for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      const n = Number(ch);
      if (!indent && n)
        indent = n;
      else if (error === -1)
        error = offset + i;
    }
  }
  if (error !== -1)
    onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = false;
  let comment = "";
  let length = source.length;
  for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
      case "space":
        hasSpace = true;
      // fallthrough
      case "newline":
        length += token.source.length;
        break;
      case "comment":
        if (strict && !hasSpace) {
          const message = "Comments must be separated from other tokens by white space characters";
          onError(token, "MISSING_CHAR", message);
        }
        length += token.source.length;
        comment = token.source.substring(1);
        break;
      case "error":
        onError(token, "UNEXPECTED_TOKEN", token.message);
        length += token.source.length;
        break;
      /* istanbul ignore next should not happen */
      default: {
        const message = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, "UNEXPECTED_TOKEN", message);
        const ts = token.source;
        if (ts && typeof ts === "string")
          length += ts.length;
      }
    }
  }
  return { mode, indent, chomp, comment, length };
}
function splitLines(source) {
  const split = source.split(/\n( *)/);
  const first = split[0];
  const m = first.match(/^( *)/);
  const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
  const lines = [line0];
  for (let i = 1; i < split.length; i += 2)
    lines.push([split[i], split[i + 1]]);
  return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
  const { offset, type, source, end } = scalar;
  let _type;
  let value;
  const _onError = (rel, code2, msg) => onError(offset + rel, code2, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN;
      value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE;
      value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE;
      value = doubleQuotedValue(source, _onError);
      break;
    /* istanbul ignore next should not happen */
    default:
      onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
      return {
        value: "",
        type: null,
        comment: "",
        range: [offset, offset + source.length, offset + source.length]
      };
  }
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
  };
}
function plainValue(source, onError) {
  let badChar = "";
  switch (source[0]) {
    /* istanbul ignore next should not happen */
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  if (badChar)
    onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
  return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  if (source[source.length - 1] !== "'" || source.length === 1)
    onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
  return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  const line = /(.*?)\r?\n/sy;
  let match = line.exec(source);
  if (!match)
    return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$");
    trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd, "");
  let sep2 = " ";
  let pos = line.lastIndex;
  while (match = line.exec(source)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") {
      if (sep2 === "\n")
        res += sep2;
      else
        sep2 = "\n";
    } else {
      res += sep2 + lm;
      sep2 = " ";
    }
    pos = line.lastIndex;
  }
  const last = /[ \t]*(.*)/sy;
  last.lastIndex = pos;
  match = last.exec(source);
  return res + sep2 + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n")
      continue;
    if (ch === "\n") {
      const { fold, offset } = foldNewline(source, i);
      res += fold;
      i = offset;
    } else if (ch === "\\") {
      let next2 = source[++i];
      const cc = escapeCodes[next2];
      if (cc)
        res += cc;
      else if (next2 === "\n") {
        next2 = source[i + 1];
        while (next2 === " " || next2 === "	")
          next2 = source[++i + 1];
      } else if (next2 === "\r" && source[i + 1] === "\n") {
        next2 = source[++i + 1];
        while (next2 === " " || next2 === "	")
          next2 = source[++i + 1];
      } else if (next2 === "x" || next2 === "u" || next2 === "U") {
        const length = next2 === "x" ? 2 : next2 === "u" ? 4 : 8;
        res += parseCharCode(source, i + 1, length, onError);
        i += length;
      } else {
        const raw = source.substr(i - 1, 2);
        onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        res += raw;
      }
    } else if (ch === " " || ch === "	") {
      const wsStart = i;
      let next2 = source[i + 1];
      while (next2 === " " || next2 === "	")
        next2 = source[++i + 1];
      if (next2 !== "\n" && !(next2 === "\r" && source[i + 2] === "\n"))
        res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else {
      res += ch;
    }
  }
  if (source[source.length - 1] !== '"' || source.length === 1)
    onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
  return res;
}
function foldNewline(source, offset) {
  let fold = "";
  let ch = source[offset + 1];
  while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n")
      break;
    if (ch === "\n")
      fold += "\n";
    offset += 1;
    ch = source[offset + 1];
  }
  if (!fold)
    fold = " ";
  return { fold, offset };
}
var escapeCodes = {
  "0": "\0",
  // null character
  a: "\x07",
  // bell character
  b: "\b",
  // backspace
  e: "\x1B",
  // escape character
  f: "\f",
  // form feed
  n: "\n",
  // line feed
  r: "\r",
  // carriage return
  t: "	",
  // horizontal tab
  v: "\v",
  // vertical tab
  N: "",
  // Unicode next line
  _: " ",
  // Unicode non-breaking space
  L: "\u2028",
  // Unicode line separator
  P: "\u2029",
  // Unicode paragraph separator
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  "	": "	"
};
function parseCharCode(source, offset, length, onError) {
  const cc = source.substr(offset, length);
  const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
  const code2 = ok ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code2);
  } catch {
    const raw = source.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
  }
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
  const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
  const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  let tag;
  if (ctx.options.stringKeys && ctx.atKey) {
    tag = ctx.schema[SCALAR];
  } else if (tagName)
    tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
  else if (token.type === "scalar")
    tag = findScalarTagByTest(ctx, value, token, onError);
  else
    tag = ctx.schema[SCALAR];
  let scalar;
  try {
    const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = isScalar(res) ? res : new Scalar(res);
  } catch (error) {
    const msg = error instanceof Error ? error.message : String(error);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar = new Scalar(value);
  }
  scalar.range = range;
  scalar.source = value;
  if (type)
    scalar.type = type;
  if (tagName)
    scalar.tag = tagName;
  if (tag.format)
    scalar.format = tag.format;
  if (comment)
    scalar.comment = comment;
  return scalar;
}
function findScalarTagByName(schema4, value, tagName, tagToken, onError) {
  if (tagName === "!")
    return schema4[SCALAR];
  const matchWithTest = [];
  for (const tag of schema4.tags) {
    if (!tag.collection && tag.tag === tagName) {
      if (tag.default && tag.test)
        matchWithTest.push(tag);
      else
        return tag;
    }
  }
  for (const tag of matchWithTest)
    if (tag.test?.test(value))
      return tag;
  const kt = schema4.knownTags[tagName];
  if (kt && !kt.collection) {
    schema4.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
    return kt;
  }
  onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
  return schema4[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value, token, onError) {
  const tag = schema4.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema4[SCALAR];
  if (schema4.compat) {
    const compat = schema4.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema4[SCALAR];
    if (tag.tag !== compat.tag) {
      const ts = directives.tagString(tag.tag);
      const cs = directives.tagString(compat.tag);
      const msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
  }
  return tag;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      st = before[++i];
      while (st?.type === "space") {
        offset += st.source.length;
        st = before[++i];
      }
      break;
    }
  }
  return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
var CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
  const atKey = ctx.atKey;
  const { spaceBefore, comment, anchor, tag } = props;
  let node;
  let isSrcToken = true;
  switch (token.type) {
    case "alias":
      node = composeAlias(ctx, token, onError);
      if (anchor || tag)
        onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node = composeScalar(ctx, token, tag, onError);
      if (anchor)
        node.anchor = anchor.source.substring(1);
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node = composeCollection(CN, ctx, token, props, onError);
        if (anchor)
          node.anchor = anchor.source.substring(1);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        onError(token, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
      onError(token, "UNEXPECTED_TOKEN", message);
      isSrcToken = false;
    }
  }
  node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
  if (anchor && node.anchor === "")
    onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token, "NON_STRING_KEY", msg);
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    if (token.type === "scalar" && token.source === "")
      node.comment = comment;
    else
      node.commentBefore = comment;
  }
  if (ctx.options.keepSourceTokens && isSrcToken)
    node.srcToken = token;
  return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
  const token = {
    type: "scalar",
    offset: emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
  };
  const node = composeScalar(ctx, token, tag, onError);
  if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === "")
      onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    node.comment = comment;
    node.range[2] = end;
  }
  return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
  const alias = new Alias(source.substring(1));
  if (alias.source === "")
    onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
  if (alias.source.endsWith(":"))
    onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, options.strict, onError);
  alias.range = [offset, valueEnd, re.offset];
  if (re.comment)
    alias.comment = re.comment;
  return alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start: start2, value, end }, onError) {
  const opts = Object.assign({ _directives: directives }, options);
  const doc = new Document(void 0, opts);
  const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  };
  const props = resolveProps(start2, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: true
  });
  if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
      onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
  }
  doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start2, null, props, onError);
  const contentEnd = doc.contents.range[2];
  const re = resolveEnd(end, contentEnd, false, onError);
  if (re.comment)
    doc.comment = re.comment;
  doc.range = [offset, contentEnd, re.offset];
  return doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
  if (typeof src === "number")
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  const { offset, source } = src;
  return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment = "";
  let atComment = false;
  let afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
      case "#":
        comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
        atComment = true;
        afterEmptyLine = false;
        break;
      case "%":
        if (prelude[i + 1]?.[0] !== "#")
          i += 1;
        atComment = false;
        break;
      default:
        if (!atComment)
          afterEmptyLine = true;
        atComment = false;
    }
  }
  return { comment, afterEmptyLine };
}
var Composer = class {
  constructor(options = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code2, message, warning) => {
      const pos = getErrorPos(source);
      if (warning)
        this.warnings.push(new YAMLWarning(pos, code2, message));
      else
        this.errors.push(new YAMLParseError(pos, code2, message));
    };
    this.directives = new Directives({ version: options.version || "1.2" });
    this.options = options;
  }
  decorate(doc, afterDoc) {
    const { comment, afterEmptyLine } = parsePrelude(this.prelude);
    if (comment) {
      const dc = doc.contents;
      if (afterDoc) {
        doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
      } else if (afterEmptyLine || doc.directives.docStart || !dc) {
        doc.commentBefore = comment;
      } else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
        let it = dc.items[0];
        if (isPair(it))
          it = it.key;
        const cb = it.commentBefore;
        it.commentBefore = cb ? `${comment}
${cb}` : comment;
      } else {
        const cb = dc.commentBefore;
        dc.commentBefore = cb ? `${comment}
${cb}` : comment;
      }
    }
    if (afterDoc) {
      for (let i = 0; i < this.errors.length; ++i)
        doc.errors.push(this.errors[i]);
      for (let i = 0; i < this.warnings.length; ++i)
        doc.warnings.push(this.warnings[i]);
    } else {
      doc.errors = this.errors;
      doc.warnings = this.warnings;
    }
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
  }
  /**
   * Current stream status information.
   *
   * Mostly useful at the end of input for an empty stream.
   */
  streamInfo() {
    return {
      comment: parsePrelude(this.prelude).comment,
      directives: this.directives,
      errors: this.errors,
      warnings: this.warnings
    };
  }
  /**
   * Compose tokens into documents.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *compose(tokens, forceDoc = false, endOffset = -1) {
    for (const token of tokens)
      yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
  }
  /** Advance the composer by one CST token. */
  *next(token) {
    switch (token.type) {
      case "directive":
        this.directives.add(token.source, (offset, message, warning) => {
          const pos = getErrorPos(token);
          pos[0] += offset;
          this.onError(pos, "BAD_DIRECTIVE", message, warning);
        });
        this.prelude.push(token.source);
        this.atDirectives = true;
        break;
      case "document": {
        const doc = composeDoc(this.options, this.directives, token, this.onError);
        if (this.atDirectives && !doc.directives.docStart)
          this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
        this.decorate(doc, false);
        if (this.doc)
          yield this.doc;
        this.doc = doc;
        this.atDirectives = false;
        break;
      }
      case "byte-order-mark":
      case "space":
        break;
      case "comment":
      case "newline":
        this.prelude.push(token.source);
        break;
      case "error": {
        const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
        const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
        if (this.atDirectives || !this.doc)
          this.errors.push(error);
        else
          this.doc.errors.push(error);
        break;
      }
      case "doc-end": {
        if (!this.doc) {
          const msg = "Unexpected doc-end without preceding document";
          this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
          break;
        }
        this.doc.directives.docEnd = true;
        const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
        this.decorate(this.doc, true);
        if (end.comment) {
          const dc = this.doc.comment;
          this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
        }
        this.doc.range[2] = end.offset;
        break;
      }
      default:
        this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
  }
  /**
   * Call at end of input to yield any remaining document.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *end(forceDoc = false, endOffset = -1) {
    if (this.doc) {
      this.decorate(this.doc, true);
      yield this.doc;
      this.doc = null;
    } else if (forceDoc) {
      const opts = Object.assign({ _directives: this.directives }, this.options);
      const doc = new Document(void 0, opts);
      if (this.atDirectives)
        this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
      doc.range = [0, endOffset, endOffset];
      this.decorate(doc, false);
      yield doc;
    }
  }
};

// node_modules/yaml/browser/dist/parse/cst-visit.js
var BREAK2 = /* @__PURE__ */ Symbol("break visit");
var SKIP2 = /* @__PURE__ */ Symbol("skip children");
var REMOVE2 = /* @__PURE__ */ Symbol("remove item");
function visit2(cst, visitor) {
  if ("type" in cst && cst.type === "document")
    cst = { start: cst.start, value: cst.value };
  _visit(Object.freeze([]), cst, visitor);
}
visit2.BREAK = BREAK2;
visit2.SKIP = SKIP2;
visit2.REMOVE = REMOVE2;
visit2.itemAtPath = (cst, path2) => {
  let item = cst;
  for (const [field, index] of path2) {
    const tok = item?.[field];
    if (tok && "items" in tok) {
      item = tok.items[index];
    } else
      return void 0;
  }
  return item;
};
visit2.parentCollection = (cst, path2) => {
  const parent = visit2.itemAtPath(cst, path2.slice(0, -1));
  const field = path2[path2.length - 1][0];
  const coll = parent?.[field];
  if (coll && "items" in coll)
    return coll;
  throw new Error("Parent collection not found");
};
function _visit(path2, item, visitor) {
  let ctrl = visitor(item, path2);
  if (typeof ctrl === "symbol")
    return ctrl;
  for (const field of ["key", "value"]) {
    const token = item[field];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        const ci = _visit(Object.freeze(path2.concat([[field, i]])), token.items[i], visitor);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK2)
          return BREAK2;
        else if (ci === REMOVE2) {
          token.items.splice(i, 1);
          i -= 1;
        }
      }
      if (typeof ctrl === "function" && field === "key")
        ctrl = ctrl(item, path2);
    }
  }
  return typeof ctrl === "function" ? ctrl(item, path2) : ctrl;
}

// node_modules/yaml/browser/dist/parse/cst.js
var BOM = "\uFEFF";
var DOCUMENT = "";
var FLOW_END = "";
var SCALAR2 = "";
function tokenType(source) {
  switch (source) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case "\n":
    case "\r\n":
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case "\n":
    case "\r":
    case "	":
      return true;
    default:
      return false;
  }
}
var hexDigits = new Set("0123456789ABCDEFabcdef");
var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
var flowIndicatorChars = new Set(",[]{}");
var invalidAnchorChars = new Set(" ,[]{}\n\r	");
var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer2 = class {
  constructor() {
    this.atEnd = false;
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    this.buffer = "";
    this.flowKey = false;
    this.flowLevel = 0;
    this.indentNext = 0;
    this.indentValue = 0;
    this.lineEndPos = null;
    this.next = null;
    this.pos = 0;
  }
  /**
   * Generate YAML tokens from the `source` string. If `incomplete`,
   * a part of the last line may be left as a buffer for the next call.
   *
   * @returns A generator of lexical tokens
   */
  *lex(source, incomplete = false) {
    if (source) {
      if (typeof source !== "string")
        throw TypeError("source is not a string");
      this.buffer = this.buffer ? this.buffer + source : source;
      this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next2 = this.next ?? "stream";
    while (next2 && (incomplete || this.hasChars(1)))
      next2 = yield* this.parseNext(next2);
  }
  atLineEnd() {
    let i = this.pos;
    let ch = this.buffer[i];
    while (ch === " " || ch === "	")
      ch = this.buffer[++i];
    if (!ch || ch === "#" || ch === "\n")
      return true;
    if (ch === "\r")
      return this.buffer[i + 1] === "\n";
    return false;
  }
  charAt(n) {
    return this.buffer[this.pos + n];
  }
  continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
      let indent = 0;
      while (ch === " ")
        ch = this.buffer[++indent + offset];
      if (ch === "\r") {
        const next2 = this.buffer[indent + offset + 1];
        if (next2 === "\n" || !next2 && !this.atEnd)
          return offset + indent + 1;
      }
      return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
    }
    if (ch === "-" || ch === ".") {
      const dt = this.buffer.substr(offset, 3);
      if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
        return -1;
    }
    return offset;
  }
  getLine() {
    let end = this.lineEndPos;
    if (typeof end !== "number" || end !== -1 && end < this.pos) {
      end = this.buffer.indexOf("\n", this.pos);
      this.lineEndPos = end;
    }
    if (end === -1)
      return this.atEnd ? this.buffer.substring(this.pos) : null;
    if (this.buffer[end - 1] === "\r")
      end -= 1;
    return this.buffer.substring(this.pos, end);
  }
  hasChars(n) {
    return this.pos + n <= this.buffer.length;
  }
  setNext(state) {
    this.buffer = this.buffer.substring(this.pos);
    this.pos = 0;
    this.lineEndPos = null;
    this.next = state;
    return null;
  }
  peek(n) {
    return this.buffer.substr(this.pos, n);
  }
  *parseNext(next2) {
    switch (next2) {
      case "stream":
        return yield* this.parseStream();
      case "line-start":
        return yield* this.parseLineStart();
      case "block-start":
        return yield* this.parseBlockStart();
      case "doc":
        return yield* this.parseDocument();
      case "flow":
        return yield* this.parseFlowCollection();
      case "quoted-scalar":
        return yield* this.parseQuotedScalar();
      case "block-scalar":
        return yield* this.parseBlockScalar();
      case "plain-scalar":
        return yield* this.parsePlainScalar();
    }
  }
  *parseStream() {
    let line = this.getLine();
    if (line === null)
      return this.setNext("stream");
    if (line[0] === BOM) {
      yield* this.pushCount(1);
      line = line.substring(1);
    }
    if (line[0] === "%") {
      let dirEnd = line.length;
      let cs = line.indexOf("#");
      while (cs !== -1) {
        const ch = line[cs - 1];
        if (ch === " " || ch === "	") {
          dirEnd = cs - 1;
          break;
        } else {
          cs = line.indexOf("#", cs + 1);
        }
      }
      while (true) {
        const ch = line[dirEnd - 1];
        if (ch === " " || ch === "	")
          dirEnd -= 1;
        else
          break;
      }
      const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
      yield* this.pushCount(line.length - n);
      this.pushNewline();
      return "stream";
    }
    if (this.atLineEnd()) {
      const sp = yield* this.pushSpaces(true);
      yield* this.pushCount(line.length - sp);
      yield* this.pushNewline();
      return "stream";
    }
    yield DOCUMENT;
    return yield* this.parseLineStart();
  }
  *parseLineStart() {
    const ch = this.charAt(0);
    if (!ch && !this.atEnd)
      return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
      if (!this.atEnd && !this.hasChars(4))
        return this.setNext("line-start");
      const s = this.peek(3);
      if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
        yield* this.pushCount(3);
        this.indentValue = 0;
        this.indentNext = 0;
        return s === "---" ? "doc" : "stream";
      }
    }
    this.indentValue = yield* this.pushSpaces(false);
    if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
      this.indentNext = this.indentValue;
    return yield* this.parseBlockStart();
  }
  *parseBlockStart() {
    const [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd)
      return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
      const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
      this.indentNext = this.indentValue + 1;
      this.indentValue += n;
      return "block-start";
    }
    return "doc";
  }
  *parseDocument() {
    yield* this.pushSpaces(true);
    const line = this.getLine();
    if (line === null)
      return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line[n]) {
      case "#":
        yield* this.pushCount(line.length - n);
      // fallthrough
      case void 0:
        yield* this.pushNewline();
        return yield* this.parseLineStart();
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel = 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        return "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "doc";
      case '"':
      case "'":
        return yield* this.parseQuotedScalar();
      case "|":
      case ">":
        n += yield* this.parseBlockScalarHeader();
        n += yield* this.pushSpaces(true);
        yield* this.pushCount(line.length - n);
        yield* this.pushNewline();
        return yield* this.parseBlockScalar();
      default:
        return yield* this.parsePlainScalar();
    }
  }
  *parseFlowCollection() {
    let nl, sp;
    let indent = -1;
    do {
      nl = yield* this.pushNewline();
      if (nl > 0) {
        sp = yield* this.pushSpaces(false);
        this.indentValue = indent = sp;
      } else {
        sp = 0;
      }
      sp += yield* this.pushSpaces(true);
    } while (nl + sp > 0);
    const line = this.getLine();
    if (line === null)
      return this.setNext("flow");
    if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
      const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
      if (!atFlowEndMarker) {
        this.flowLevel = 0;
        yield FLOW_END;
        return yield* this.parseLineStart();
      }
    }
    let n = 0;
    while (line[n] === ",") {
      n += yield* this.pushCount(1);
      n += yield* this.pushSpaces(true);
      this.flowKey = false;
    }
    n += yield* this.pushIndicators();
    switch (line[n]) {
      case void 0:
        return "flow";
      case "#":
        yield* this.pushCount(line.length - n);
        return "flow";
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel += 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        this.flowKey = true;
        this.flowLevel -= 1;
        return this.flowLevel ? "flow" : "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "flow";
      case '"':
      case "'":
        this.flowKey = true;
        return yield* this.parseQuotedScalar();
      case ":": {
        const next2 = this.charAt(1);
        if (this.flowKey || isEmpty(next2) || next2 === ",") {
          this.flowKey = false;
          yield* this.pushCount(1);
          yield* this.pushSpaces(true);
          return "flow";
        }
      }
      // fallthrough
      default:
        this.flowKey = false;
        return yield* this.parsePlainScalar();
    }
  }
  *parseQuotedScalar() {
    const quote2 = this.charAt(0);
    let end = this.buffer.indexOf(quote2, this.pos + 1);
    if (quote2 === "'") {
      while (end !== -1 && this.buffer[end + 1] === "'")
        end = this.buffer.indexOf("'", end + 2);
    } else {
      while (end !== -1) {
        let n = 0;
        while (this.buffer[end - 1 - n] === "\\")
          n += 1;
        if (n % 2 === 0)
          break;
        end = this.buffer.indexOf('"', end + 1);
      }
    }
    const qb = this.buffer.substring(0, end);
    let nl = qb.indexOf("\n", this.pos);
    if (nl !== -1) {
      while (nl !== -1) {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = qb.indexOf("\n", cs);
      }
      if (nl !== -1) {
        end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
      }
    }
    if (end === -1) {
      if (!this.atEnd)
        return this.setNext("quoted-scalar");
      end = this.buffer.length;
    }
    yield* this.pushToIndex(end + 1, false);
    return this.flowLevel ? "flow" : "doc";
  }
  *parseBlockScalarHeader() {
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    let i = this.pos;
    while (true) {
      const ch = this.buffer[++i];
      if (ch === "+")
        this.blockScalarKeep = true;
      else if (ch > "0" && ch <= "9")
        this.blockScalarIndent = Number(ch) - 1;
      else if (ch !== "-")
        break;
    }
    return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
  }
  *parseBlockScalar() {
    let nl = this.pos - 1;
    let indent = 0;
    let ch;
    loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
      switch (ch) {
        case " ":
          indent += 1;
          break;
        case "\n":
          nl = i2;
          indent = 0;
          break;
        case "\r": {
          const next2 = this.buffer[i2 + 1];
          if (!next2 && !this.atEnd)
            return this.setNext("block-scalar");
          if (next2 === "\n")
            break;
        }
        // fallthrough
        default:
          break loop;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
      if (this.blockScalarIndent === -1)
        this.indentNext = indent;
      else {
        this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      }
      do {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = this.buffer.indexOf("\n", cs);
      } while (nl !== -1);
      if (nl === -1) {
        if (!this.atEnd)
          return this.setNext("block-scalar");
        nl = this.buffer.length;
      }
    }
    let i = nl + 1;
    ch = this.buffer[i];
    while (ch === " ")
      ch = this.buffer[++i];
    if (ch === "	") {
      while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
        ch = this.buffer[++i];
      nl = i - 1;
    } else if (!this.blockScalarKeep) {
      do {
        let i2 = nl - 1;
        let ch2 = this.buffer[i2];
        if (ch2 === "\r")
          ch2 = this.buffer[--i2];
        const lastChar = i2;
        while (ch2 === " ")
          ch2 = this.buffer[--i2];
        if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
          nl = i2;
        else
          break;
      } while (true);
    }
    yield SCALAR2;
    yield* this.pushToIndex(nl + 1, true);
    return yield* this.parseLineStart();
  }
  *parsePlainScalar() {
    const inFlow = this.flowLevel > 0;
    let end = this.pos - 1;
    let i = this.pos - 1;
    let ch;
    while (ch = this.buffer[++i]) {
      if (ch === ":") {
        const next2 = this.buffer[i + 1];
        if (isEmpty(next2) || inFlow && flowIndicatorChars.has(next2))
          break;
        end = i;
      } else if (isEmpty(ch)) {
        let next2 = this.buffer[i + 1];
        if (ch === "\r") {
          if (next2 === "\n") {
            i += 1;
            ch = "\n";
            next2 = this.buffer[i + 1];
          } else
            end = i;
        }
        if (next2 === "#" || inFlow && flowIndicatorChars.has(next2))
          break;
        if (ch === "\n") {
          const cs = this.continueScalar(i + 1);
          if (cs === -1)
            break;
          i = Math.max(i, cs - 2);
        }
      } else {
        if (inFlow && flowIndicatorChars.has(ch))
          break;
        end = i;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("plain-scalar");
    yield SCALAR2;
    yield* this.pushToIndex(end + 1, true);
    return inFlow ? "flow" : "doc";
  }
  *pushCount(n) {
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos += n;
      return n;
    }
    return 0;
  }
  *pushToIndex(i, allowEmpty) {
    const s = this.buffer.slice(this.pos, i);
    if (s) {
      yield s;
      this.pos += s.length;
      return s.length;
    } else if (allowEmpty)
      yield "";
    return 0;
  }
  *pushIndicators() {
    let n = 0;
    loop: while (true) {
      switch (this.charAt(0)) {
        case "!":
          n += yield* this.pushTag();
          n += yield* this.pushSpaces(true);
          continue loop;
        case "&":
          n += yield* this.pushUntil(isNotAnchorChar);
          n += yield* this.pushSpaces(true);
          continue loop;
        case "-":
        // this is an error
        case "?":
        // this is an error outside flow collections
        case ":": {
          const inFlow = this.flowLevel > 0;
          const ch1 = this.charAt(1);
          if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
            if (!inFlow)
              this.indentNext = this.indentValue + 1;
            else if (this.flowKey)
              this.flowKey = false;
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            continue loop;
          }
        }
      }
      break loop;
    }
    return n;
  }
  *pushTag() {
    if (this.charAt(1) === "<") {
      let i = this.pos + 2;
      let ch = this.buffer[i];
      while (!isEmpty(ch) && ch !== ">")
        ch = this.buffer[++i];
      return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
    } else {
      let i = this.pos + 1;
      let ch = this.buffer[i];
      while (ch) {
        if (tagChars.has(ch))
          ch = this.buffer[++i];
        else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
          ch = this.buffer[i += 3];
        } else
          break;
      }
      return yield* this.pushToIndex(i, false);
    }
  }
  *pushNewline() {
    const ch = this.buffer[this.pos];
    if (ch === "\n")
      return yield* this.pushCount(1);
    else if (ch === "\r" && this.charAt(1) === "\n")
      return yield* this.pushCount(2);
    else
      return 0;
  }
  *pushSpaces(allowTabs) {
    let i = this.pos - 1;
    let ch;
    do {
      ch = this.buffer[++i];
    } while (ch === " " || allowTabs && ch === "	");
    const n = i - this.pos;
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos = i;
    }
    return n;
  }
  *pushUntil(test) {
    let i = this.pos;
    let ch = this.buffer[i];
    while (!test(ch))
      ch = this.buffer[++i];
    return yield* this.pushToIndex(i, false);
  }
};

// node_modules/yaml/browser/dist/parse/line-counter.js
var LineCounter = class {
  constructor() {
    this.lineStarts = [];
    this.addNewLine = (offset) => this.lineStarts.push(offset);
    this.linePos = (offset) => {
      let low = 0;
      let high = this.lineStarts.length;
      while (low < high) {
        const mid = low + high >> 1;
        if (this.lineStarts[mid] < offset)
          low = mid + 1;
        else
          high = mid;
      }
      if (this.lineStarts[low] === offset)
        return { line: low + 1, col: 1 };
      if (low === 0)
        return { line: 0, col: offset };
      const start2 = this.lineStarts[low - 1];
      return { line: low, col: offset - start2 + 1 };
    };
  }
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
  for (let i = 0; i < list.length; ++i)
    if (list[i].type === type)
      return true;
  return false;
}
function findNonEmptyIndex(list) {
  for (let i = 0; i < list.length; ++i) {
    switch (list[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
    }
  }
  return -1;
}
function isFlowToken(token) {
  switch (token?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return true;
    default:
      return false;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      const it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
    /* istanbul ignore next should not happen */
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0)
    return [];
  let i = prev.length;
  loop: while (--i >= 0) {
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  }
  while (prev[++i]?.type === "space") {
  }
  return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
  if (source.length < 1e5)
    Array.prototype.push.apply(target, source);
  else
    for (let i = 0; i < source.length; ++i)
      target.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start") {
    for (const it of fc.items) {
      if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
        if (it.key)
          it.value = it.key;
        delete it.key;
        if (isFlowToken(it.value)) {
          if (it.value.end)
            arrayPushArray(it.value.end, it.sep);
          else
            it.value.end = it.sep;
        } else
          arrayPushArray(it.start, it.sep);
        delete it.sep;
      }
    }
  }
}
var Parser2 = class {
  /**
   * @param onNewLine - If defined, called separately with the start position of
   *   each new line (in `parse()`, including the start of input).
   */
  constructor(onNewLine) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = "";
    this.type = "";
    this.lexer = new Lexer2();
    this.onNewLine = onNewLine;
  }
  /**
   * Parse `source` as a YAML stream.
   * If `incomplete`, a part of the last line may be left as a buffer for the next call.
   *
   * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
   *
   * @returns A generator of tokens representing each directive, document, and other structure.
   */
  *parse(source, incomplete = false) {
    if (this.onNewLine && this.offset === 0)
      this.onNewLine(0);
    for (const lexeme of this.lexer.lex(source, incomplete))
      yield* this.next(lexeme);
    if (!incomplete)
      yield* this.end();
  }
  /**
   * Advance the parser by the `source` of one lexical token.
   */
  *next(source) {
    this.source = source;
    if (this.atScalar) {
      this.atScalar = false;
      yield* this.step();
      this.offset += source.length;
      return;
    }
    const type = tokenType(source);
    if (!type) {
      const message = `Not a YAML token: ${source}`;
      yield* this.pop({ type: "error", offset: this.offset, message, source });
      this.offset += source.length;
    } else if (type === "scalar") {
      this.atNewLine = false;
      this.atScalar = true;
      this.type = "scalar";
    } else {
      this.type = type;
      yield* this.step();
      switch (type) {
        case "newline":
          this.atNewLine = true;
          this.indent = 0;
          if (this.onNewLine)
            this.onNewLine(this.offset + source.length);
          break;
        case "space":
          if (this.atNewLine && source[0] === " ")
            this.indent += source.length;
          break;
        case "explicit-key-ind":
        case "map-value-ind":
        case "seq-item-ind":
          if (this.atNewLine)
            this.indent += source.length;
          break;
        case "doc-mode":
        case "flow-error-end":
          return;
        default:
          this.atNewLine = false;
      }
      this.offset += source.length;
    }
  }
  /** Call at end of input to push out any remaining constructions */
  *end() {
    while (this.stack.length > 0)
      yield* this.pop();
  }
  get sourceToken() {
    const st = {
      type: this.type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
    return st;
  }
  *step() {
    const top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
      while (this.stack.length > 0)
        yield* this.pop();
      this.stack.push({
        type: "doc-end",
        offset: this.offset,
        source: this.source
      });
      return;
    }
    if (!top)
      return yield* this.stream();
    switch (top.type) {
      case "document":
        return yield* this.document(top);
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return yield* this.scalar(top);
      case "block-scalar":
        return yield* this.blockScalar(top);
      case "block-map":
        return yield* this.blockMap(top);
      case "block-seq":
        return yield* this.blockSequence(top);
      case "flow-collection":
        return yield* this.flowCollection(top);
      case "doc-end":
        return yield* this.documentEnd(top);
    }
    yield* this.pop();
  }
  peek(n) {
    return this.stack[this.stack.length - n];
  }
  *pop(error) {
    const token = error ?? this.stack.pop();
    if (!token) {
      const message = "Tried to pop an empty stack";
      yield { type: "error", offset: this.offset, source: "", message };
    } else if (this.stack.length === 0) {
      yield token;
    } else {
      const top = this.peek(1);
      if (token.type === "block-scalar") {
        token.indent = "indent" in top ? top.indent : 0;
      } else if (token.type === "flow-collection" && top.type === "document") {
        token.indent = 0;
      }
      if (token.type === "flow-collection")
        fixFlowSeqItems(token);
      switch (top.type) {
        case "document":
          top.value = token;
          break;
        case "block-scalar":
          top.props.push(token);
          break;
        case "block-map": {
          const it = top.items[top.items.length - 1];
          if (it.value) {
            top.items.push({ start: [], key: token, sep: [] });
            this.onKeyLine = true;
            return;
          } else if (it.sep) {
            it.value = token;
          } else {
            Object.assign(it, { key: token, sep: [] });
            this.onKeyLine = !it.explicitKey;
            return;
          }
          break;
        }
        case "block-seq": {
          const it = top.items[top.items.length - 1];
          if (it.value)
            top.items.push({ start: [], value: token });
          else
            it.value = token;
          break;
        }
        case "flow-collection": {
          const it = top.items[top.items.length - 1];
          if (!it || it.value)
            top.items.push({ start: [], key: token, sep: [] });
          else if (it.sep)
            it.value = token;
          else
            Object.assign(it, { key: token, sep: [] });
          return;
        }
        /* istanbul ignore next should not happen */
        default:
          yield* this.pop();
          yield* this.pop(token);
      }
      if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
        const last = token.items[token.items.length - 1];
        if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
          if (top.type === "document")
            top.end = last.start;
          else
            top.items.push({ start: last.start });
          token.items.splice(-1, 1);
        }
      }
    }
  }
  *stream() {
    switch (this.type) {
      case "directive-line":
        yield { type: "directive", offset: this.offset, source: this.source };
        return;
      case "byte-order-mark":
      case "space":
      case "comment":
      case "newline":
        yield this.sourceToken;
        return;
      case "doc-mode":
      case "doc-start": {
        const doc = {
          type: "document",
          offset: this.offset,
          start: []
        };
        if (this.type === "doc-start")
          doc.start.push(this.sourceToken);
        this.stack.push(doc);
        return;
      }
    }
    yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML stream`,
      source: this.source
    };
  }
  *document(doc) {
    if (doc.value)
      return yield* this.lineEnd(doc);
    switch (this.type) {
      case "doc-start": {
        if (findNonEmptyIndex(doc.start) !== -1) {
          yield* this.pop();
          yield* this.step();
        } else
          doc.start.push(this.sourceToken);
        return;
      }
      case "anchor":
      case "tag":
      case "space":
      case "comment":
      case "newline":
        doc.start.push(this.sourceToken);
        return;
    }
    const bv = this.startBlockValue(doc);
    if (bv)
      this.stack.push(bv);
    else {
      yield {
        type: "error",
        offset: this.offset,
        message: `Unexpected ${this.type} token in YAML document`,
        source: this.source
      };
    }
  }
  *scalar(scalar) {
    if (this.type === "map-value-ind") {
      const prev = getPrevProps(this.peek(2));
      const start2 = getFirstKeyStartProps(prev);
      let sep2;
      if (scalar.end) {
        sep2 = scalar.end;
        sep2.push(this.sourceToken);
        delete scalar.end;
      } else
        sep2 = [this.sourceToken];
      const map2 = {
        type: "block-map",
        offset: scalar.offset,
        indent: scalar.indent,
        items: [{ start: start2, key: scalar, sep: sep2 }]
      };
      this.onKeyLine = true;
      this.stack[this.stack.length - 1] = map2;
    } else
      yield* this.lineEnd(scalar);
  }
  *blockScalar(scalar) {
    switch (this.type) {
      case "space":
      case "comment":
      case "newline":
        scalar.props.push(this.sourceToken);
        return;
      case "scalar":
        scalar.source = this.source;
        this.atNewLine = true;
        this.indent = 0;
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        yield* this.pop();
        break;
      /* istanbul ignore next should not happen */
      default:
        yield* this.pop();
        yield* this.step();
    }
  }
  *blockMap(map2) {
    const it = map2.items[map2.items.length - 1];
    switch (this.type) {
      case "newline":
        this.onKeyLine = false;
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          it.start.push(this.sourceToken);
        }
        return;
      case "space":
      case "comment":
        if (it.value) {
          map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          if (this.atIndentedComment(it.start, map2.indent)) {
            const prev = map2.items[map2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              map2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
    }
    if (this.indent >= map2.indent) {
      const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
      const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
      let start2 = [];
      if (atNextItem && it.sep && !it.value) {
        const nl = [];
        for (let i = 0; i < it.sep.length; ++i) {
          const st = it.sep[i];
          switch (st.type) {
            case "newline":
              nl.push(i);
              break;
            case "space":
              break;
            case "comment":
              if (st.indent > map2.indent)
                nl.length = 0;
              break;
            default:
              nl.length = 0;
          }
        }
        if (nl.length >= 2)
          start2 = it.sep.splice(nl[1]);
      }
      switch (this.type) {
        case "anchor":
        case "tag":
          if (atNextItem || it.value) {
            start2.push(this.sourceToken);
            map2.items.push({ start: start2 });
            this.onKeyLine = true;
          } else if (it.sep) {
            it.sep.push(this.sourceToken);
          } else {
            it.start.push(this.sourceToken);
          }
          return;
        case "explicit-key-ind":
          if (!it.sep && !it.explicitKey) {
            it.start.push(this.sourceToken);
            it.explicitKey = true;
          } else if (atNextItem || it.value) {
            start2.push(this.sourceToken);
            map2.items.push({ start: start2, explicitKey: true });
          } else {
            this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken], explicitKey: true }]
            });
          }
          this.onKeyLine = true;
          return;
        case "map-value-ind":
          if (it.explicitKey) {
            if (!it.sep) {
              if (includesToken(it.start, "newline")) {
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              } else {
                const start3 = getFirstKeyStartProps(it.start);
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: start3, key: null, sep: [this.sourceToken] }]
                });
              }
            } else if (it.value) {
              map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start2, key: null, sep: [this.sourceToken] }]
              });
            } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
              const start3 = getFirstKeyStartProps(it.start);
              const key2 = it.key;
              const sep2 = it.sep;
              sep2.push(this.sourceToken);
              delete it.key;
              delete it.sep;
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start3, key: key2, sep: sep2 }]
              });
            } else if (start2.length > 0) {
              it.sep = it.sep.concat(start2, this.sourceToken);
            } else {
              it.sep.push(this.sourceToken);
            }
          } else {
            if (!it.sep) {
              Object.assign(it, { key: null, sep: [this.sourceToken] });
            } else if (it.value || atNextItem) {
              map2.items.push({ start: start2, key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [], key: null, sep: [this.sourceToken] }]
              });
            } else {
              it.sep.push(this.sourceToken);
            }
          }
          this.onKeyLine = true;
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs3 = this.flowScalar(this.type);
          if (atNextItem || it.value) {
            map2.items.push({ start: start2, key: fs3, sep: [] });
            this.onKeyLine = true;
          } else if (it.sep) {
            this.stack.push(fs3);
          } else {
            Object.assign(it, { key: fs3, sep: [] });
            this.onKeyLine = true;
          }
          return;
        }
        default: {
          const bv = this.startBlockValue(map2);
          if (bv) {
            if (bv.type === "block-seq") {
              if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                yield* this.pop({
                  type: "error",
                  offset: this.offset,
                  message: "Unexpected block-seq-ind on same line with key",
                  source: this.source
                });
                return;
              }
            } else if (atMapIndent) {
              map2.items.push({ start: start2 });
            }
            this.stack.push(bv);
            return;
          }
        }
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *blockSequence(seq2) {
    const it = seq2.items[seq2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            seq2.items.push({ start: [this.sourceToken] });
        } else
          it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value)
          seq2.items.push({ start: [this.sourceToken] });
        else {
          if (this.atIndentedComment(it.start, seq2.indent)) {
            const prev = seq2.items[seq2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              seq2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
      case "anchor":
      case "tag":
        if (it.value || this.indent <= seq2.indent)
          break;
        it.start.push(this.sourceToken);
        return;
      case "seq-item-ind":
        if (this.indent !== seq2.indent)
          break;
        if (it.value || includesToken(it.start, "seq-item-ind"))
          seq2.items.push({ start: [this.sourceToken] });
        else
          it.start.push(this.sourceToken);
        return;
    }
    if (this.indent > seq2.indent) {
      const bv = this.startBlockValue(seq2);
      if (bv) {
        this.stack.push(bv);
        return;
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *flowCollection(fc) {
    const it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
      let top;
      do {
        yield* this.pop();
        top = this.peek(1);
      } while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
      switch (this.type) {
        case "comma":
        case "explicit-key-ind":
          if (!it || it.sep)
            fc.items.push({ start: [this.sourceToken] });
          else
            it.start.push(this.sourceToken);
          return;
        case "map-value-ind":
          if (!it || it.value)
            fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            Object.assign(it, { key: null, sep: [this.sourceToken] });
          return;
        case "space":
        case "comment":
        case "newline":
        case "anchor":
        case "tag":
          if (!it || it.value)
            fc.items.push({ start: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            it.start.push(this.sourceToken);
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs3 = this.flowScalar(this.type);
          if (!it || it.value)
            fc.items.push({ start: [], key: fs3, sep: [] });
          else if (it.sep)
            this.stack.push(fs3);
          else
            Object.assign(it, { key: fs3, sep: [] });
          return;
        }
        case "flow-map-end":
        case "flow-seq-end":
          fc.end.push(this.sourceToken);
          return;
      }
      const bv = this.startBlockValue(fc);
      if (bv)
        this.stack.push(bv);
      else {
        yield* this.pop();
        yield* this.step();
      }
    } else {
      const parent = this.peek(2);
      if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
        yield* this.pop();
        yield* this.step();
      } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
        const prev = getPrevProps(parent);
        const start2 = getFirstKeyStartProps(prev);
        fixFlowSeqItems(fc);
        const sep2 = fc.end.splice(1, fc.end.length);
        sep2.push(this.sourceToken);
        const map2 = {
          type: "block-map",
          offset: fc.offset,
          indent: fc.indent,
          items: [{ start: start2, key: fc, sep: sep2 }]
        };
        this.onKeyLine = true;
        this.stack[this.stack.length - 1] = map2;
      } else {
        yield* this.lineEnd(fc);
      }
    }
  }
  flowScalar(type) {
    if (this.onNewLine) {
      let nl = this.source.indexOf("\n") + 1;
      while (nl !== 0) {
        this.onNewLine(this.offset + nl);
        nl = this.source.indexOf("\n", nl) + 1;
      }
    }
    return {
      type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
  }
  startBlockValue(parent) {
    switch (this.type) {
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return this.flowScalar(this.type);
      case "block-scalar-header":
        return {
          type: "block-scalar",
          offset: this.offset,
          indent: this.indent,
          props: [this.sourceToken],
          source: ""
        };
      case "flow-map-start":
      case "flow-seq-start":
        return {
          type: "flow-collection",
          offset: this.offset,
          indent: this.indent,
          start: this.sourceToken,
          items: [],
          end: []
        };
      case "seq-item-ind":
        return {
          type: "block-seq",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: [this.sourceToken] }]
        };
      case "explicit-key-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start2 = getFirstKeyStartProps(prev);
        start2.push(this.sourceToken);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: start2, explicitKey: true }]
        };
      }
      case "map-value-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start2 = getFirstKeyStartProps(prev);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: start2, key: null, sep: [this.sourceToken] }]
        };
      }
    }
    return null;
  }
  atIndentedComment(start2, indent) {
    if (this.type !== "comment")
      return false;
    if (this.indent <= indent)
      return false;
    return start2.every((st) => st.type === "newline" || st.type === "space");
  }
  *documentEnd(docEnd) {
    if (this.type !== "doc-mode") {
      if (docEnd.end)
        docEnd.end.push(this.sourceToken);
      else
        docEnd.end = [this.sourceToken];
      if (this.type === "newline")
        yield* this.pop();
    }
  }
  *lineEnd(token) {
    switch (this.type) {
      case "comma":
      case "doc-start":
      case "doc-end":
      case "flow-seq-end":
      case "flow-map-end":
      case "map-value-ind":
        yield* this.pop();
        yield* this.step();
        break;
      case "newline":
        this.onKeyLine = false;
      // fallthrough
      case "space":
      case "comment":
      default:
        if (token.end)
          token.end.push(this.sourceToken);
        else
          token.end = [this.sourceToken];
        if (this.type === "newline")
          yield* this.pop();
    }
  }
};

// src/plan/yaml.ts
var MOST_BYTES = 1024 * 1024;
var MOST_DEPTH = 100;
var MOST_VALUES = 6e5;
function parseYaml(text2, reporter) {
  if (text2.length > MOST_BYTES || Buffer.byteLength(text2) > MOST_BYTES) {
    reporter.error("too-large", void 0, "the plan is larger than 1 MiB", { advice: "move long scripts into files" });
    return void 0;
  }
  const tokens = [...new Parser2().parse(text2)];
  const deep = findDeepToken(tokens);
  if (deep) {
    reporter.error("too-deep", deep, `the plan is nested more than ${MOST_DEPTH} levels deep`);
    return void 0;
  }
  const options = {
    prettyErrors: false,
    uniqueKeys: false,
    strict: true,
    version: "1.2",
    lineCounter: new LineCounter()
  };
  const documents = [...new Composer(options).compose(tokens)];
  for (const { code: code2, message, pos } of documents.flatMap((document) => document.errors)) {
    reporter.error("yaml", { start: pos[0], end: Math.max(pos[1], pos[0] + 1) }, sayYamlError(code2, message));
  }
  if (reporter.hasErrors()) return void 0;
  const [first, second2] = documents;
  if (second2) {
    reporter.error("many-documents", spanOf(second2.range), "the plan has a second YAML document", {
      advice: 'keep one and remove the "---" line'
    });
    return void 0;
  }
  return first?.contents ? createConverter(reporter)(first.contents) : void 0;
}
function sayYamlError(code2, message) {
  if (code2 === "TAB_AS_INDENT") return "a tab indents this line; YAML wants blanks";
  const sentence = message.split("\n")[0].replace(/ at line \d+.*$/, "").replace(/[.:]$/, "");
  return `this is not YAML: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
function findDeepToken(tokens) {
  const stack = tokens.map((token) => ({ token, depth: 0 }));
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { token, depth } = top;
    if (!token) continue;
    if (token.type === "document") {
      stack.push({ token: token.value, depth });
    } else if ("items" in token) {
      if (depth >= MOST_DEPTH) return { start: token.offset, end: token.offset + 1 };
      for (const item of token.items) {
        if ("key" in item) stack.push({ token: item.key, depth: depth + 1 });
        stack.push({ token: item.value, depth: depth + 1 });
      }
    }
  }
  return void 0;
}
function spanOf(range) {
  const start2 = range?.[0] ?? 0;
  return { start: start2, end: Math.max(range?.[1] ?? start2, start2 + 1) };
}
function createConverter(reporter) {
  const anchors = /* @__PURE__ */ new Map();
  const sizes = /* @__PURE__ */ new WeakMap();
  let tooMany = false;
  const convert = (node, place) => {
    if (!node) return { kind: "scalar", value: null, ...place };
    const span = spanOf(node.range);
    if (isAlias(node)) return resolveAlias(node.source, span);
    if (node.anchor) anchors.set(node.anchor, "open");
    const made = isMap(node) ? convertMapping(node, span) : isSeq(node) ? convertList(node.items, span) : { kind: "scalar", value: plainValue2(node, span), ...span };
    if (node.anchor) anchors.set(node.anchor, made);
    if (made.kind === "scalar") sizes.set(made, 1);
    return made;
  };
  const count3 = (made, size) => {
    sizes.set(made, size);
    if (size <= MOST_VALUES || tooMany) return;
    tooMany = true;
    reporter.error("too-many-values", made, `aliases make more than ${MOST_VALUES} values of this`);
  };
  const resolveAlias = (name2, span) => {
    const target = anchors.get(name2);
    if (target !== void 0 && target !== "open") return target;
    const problem = target === "open" ? "stands inside what it repeats" : "names no anchor above it";
    reporter.error("alias", span, `the alias "*${name2}" ${problem}`);
    return { kind: "scalar", value: null, ...span };
  };
  const plainValue2 = (node, span) => {
    const value = isScalar(node) ? node.value : void 0;
    if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
      return value;
    reporter.error("yaml", span, "this value has a YAML type that a plan does not know");
    return null;
  };
  const convertList = (items, span) => {
    const list = { kind: "list", items: [], ...span };
    let size = 1;
    for (const item of items) {
      const made = convert(item, span);
      size += sizes.get(made) ?? 1;
      list.items.push(made);
    }
    count3(list, size);
    return list;
  };
  const convertMapping = (node, span) => {
    const map2 = { kind: "map", entries: /* @__PURE__ */ new Map(), ...span };
    const merged = [];
    let size = 1;
    for (const pair of node.items) {
      const { key: key2 } = pair;
      const keySpan = key2 ? spanOf(key2.range) : span;
      const value = convert(pair.value, { start: keySpan.end, end: keySpan.end + 1 });
      size += 1 + (sizes.get(value) ?? 1);
      if (!isScalar(key2) || key2.value === null) {
        reporter.error("yaml", keySpan, "a key must be a word");
      } else if (key2.type === "PLAIN" && key2.source === "<<") {
        mergeFrom(value, keySpan, merged);
      } else {
        addEntry(map2, {
          key: typeof key2.value === "string" ? key2.value : key2.source ?? String(key2.value),
          keySpan,
          value
        });
      }
    }
    for (const from of merged) {
      for (const entry of from.entries.values()) if (!map2.entries.has(entry.key)) map2.entries.set(entry.key, entry);
    }
    count3(map2, size);
    return map2;
  };
  const mergeFrom = (value, keySpan, merged) => {
    for (const from of value.kind === "list" ? value.items : [value]) {
      if (from.kind === "map") merged.push(from);
      else reporter.error("yaml", keySpan, 'only mappings can be merged with "<<"');
    }
  };
  const addEntry = (map2, entry) => {
    const first = map2.entries.get(entry.key);
    if (!first) map2.entries.set(entry.key, entry);
    else {
      reporter.error("duplicate-key", entry.keySpan, `the key "${entry.key}" stands here twice`, {
        related: [{ message: "first here", span: first.keySpan }]
      });
    }
  };
  return (node) => {
    const root = convert(node, spanOf(node.range));
    return tooMany ? void 0 : root;
  };
}

// src/plan/read.ts
var MOST_STEPS = 1e4;
function readPlan(source) {
  const text2 = source.text.replace(/^\ufeff/, "");
  const reporter = createReporter(createPlaces(text2));
  let plan2;
  try {
    plan2 = read(source.file, text2, source.contexts, reporter);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    reporter.error("unreadable", void 0, `the plan cannot be read: ${why}`, {
      advice: "please report this with the plan"
    });
  }
  const diagnostics = reporter.list();
  return reporter.hasErrors() || !plan2 ? { diagnostics } : { plan: plan2, diagnostics };
}
function read(file, text2, given, reporter) {
  const top = readTop(parseYaml(text2, reporter), given, reporter);
  if (!top) return void 0;
  const { env: env2 } = readEnv(top.env, "static", reporter);
  const contexts = { ...given, env: { ...given.env, ...literalOnly(env2) } };
  const written = [];
  const wrongIds = /* @__PURE__ */ new Set();
  for (const [i, item] of top.steps.entries()) {
    const step2 = readStep(item, i + 1, reporter);
    if (step2) written.push(step2);
    if (step2?.wrongId !== void 0) wrongIds.add(step2.wrongId.toLowerCase());
  }
  const expansions = [];
  let total = 0;
  for (const step2 of written) {
    const expansion = expandStep(step2, contexts, reporter);
    total += expansion.steps.length;
    if (total > MOST_STEPS) {
      reporter.error("too-many-steps", step2.span, `the plan makes more than ${MOST_STEPS} steps`, {
        advice: "split it into several plans"
      });
      return void 0;
    }
    expansions.push(expansion);
  }
  warnNotYet(top.map, written, expansions, reporter);
  const book = createIdBook();
  const baseIds = nameWritten(written, expansions, book, reporter);
  return assemble(file, top, env2, { written, expansions, baseIds, book, wrongIds }, reporter);
}
function literalOnly(env2) {
  return Object.fromEntries(Object.entries(env2).filter(([, value]) => !value.includes("${{")));
}
function nameWritten(written, expansions, book, reporter) {
  const first = /* @__PURE__ */ new Map();
  for (const { id: id2 } of written) {
    if (!id2 || book.claim(id2.value)) {
      if (id2) first.set(id2.value.toLowerCase(), id2);
      continue;
    }
    const other = first.get(id2.value.toLowerCase());
    const message = id2.value === other.value ? `two steps have the id "${id2.value}"` : `the ids "${other.value}" and "${id2.value}" differ by case alone`;
    reporter.error("duplicate-id", id2.span, message, {
      advice: "give each its own",
      related: [{ message: "first here", span: other.span }]
    });
  }
  return written.map((step2, i) => {
    if (step2.id) return step2.id.value;
    const name2 = expansions[i].nameIsTemplate ? void 0 : expansions[i].steps[0]?.values.name;
    return book.derive((name2 ?? nameCommand(step2.run)).toLowerCase());
  });
}
function assemble(file, top, env2, parts, reporter) {
  const { written, expansions, baseIds, book, wrongIds } = parts;
  const ids = [];
  const named = written.map((step2, i) => {
    const made = expansions[i].steps.map(({ labels }) => {
      const id2 = labels ? book.derive([baseIds[i], ...labels].join("-")) : baseIds[i];
      return ids.push(id2) - 1;
    });
    return { written: step2, id: baseIds[i], made };
  });
  const needs = resolveNeeds({ steps: named, ids, wrongIds, reporter });
  const steps = [];
  const groups = [];
  for (const [i, { written: step2, id: baseId, made }] of named.entries()) {
    const { steps: expanded, group, nameIsTemplate } = expansions[i];
    if (step2.asksFailure && step2.needs.length === 0) reportUselessFailure(step2, baseId, reporter);
    if (group) groups.push({ id: baseId, steps: made, ...group });
    for (const [nth, index] of made.entries()) {
      const one = expanded[nth];
      const name2 = one.values.name ?? step2.id?.value ?? nameCommand(step2.run);
      const full = one.labels && !nameIsTemplate ? `${name2} (${one.labels.join(", ")})` : name2;
      const identity = {
        index,
        id: ids[index],
        name: full,
        needs: needs[i],
        ...group && { group: groups.length - 1 }
      };
      steps.push(buildStep(identity, step2, one, top.values.defaults, reporter));
    }
  }
  return { ...buildTop(file, top.values), env: env2, groups, steps };
}
function reportUselessFailure(step2, id2, reporter) {
  const message = `step "${id2}" asks for failure() and needs no step, so that it could never run`;
  reporter.error("failure-without-needs", step2.asksFailure, message, {
    advice: 'add "needs" with the steps that may fail'
  });
}
function buildTop(file, values) {
  const minutes2 = values["timeout-minutes"];
  return {
    file,
    maxParallel: parseMaxParallel(values["max-parallel"] ?? "auto") ?? { kind: "auto" },
    schedule: values.schedule ?? "eager",
    ...values["max-batch"] !== void 0 && { maxBatch: values["max-batch"] },
    failFast: parseFailFast(values["fail-fast"] ?? false) ?? "off",
    ...minutes2 !== void 0 && { timeoutMs: minutes2 * 6e4 },
    leftovers: values.leftovers ?? "plan-end",
    passEnv: toList(values["pass-env"]),
    privateEnv: toList(values["private-env"])
  };
}

// src/plan/select.ts
var SHOWN_IDS = 12;
function selectSteps(plan2, { only, skip }) {
  const diagnostics = [];
  const ids = /* @__PURE__ */ new Map();
  for (const { id: id2, index } of plan2.steps) ids.set(id2.toLowerCase(), [index]);
  for (const { id: id2, steps: steps2 } of plan2.groups) ids.set(id2.toLowerCase(), steps2);
  const find = (id2, flag2) => {
    const found2 = ids.get(id2.toLowerCase());
    if (found2) return found2;
    const known2 = [...plan2.groups, ...plan2.steps].map((step2) => step2.id);
    const near = closest(id2, known2);
    diagnostics.push({
      code: "unknown-id",
      severity: "error",
      message: `${flag2} names "${id2}", which is not a step of this plan`,
      advice: near === void 0 ? `known are ${listIds(known2)}` : `did you mean "${near}"?`
    });
    return [];
  };
  const wanted = only.flatMap((id2) => find(id2, '"only"'));
  const skipped = new Set(skip.flatMap((id2) => find(id2, '"skip"')));
  if (diagnostics.length > 0) return { diagnostics };
  const needs = plan2.steps.map((step2) => skipped.has(step2.index) ? [] : step2.needs);
  const selected = only.length === 0 ? new Set(plan2.steps.keys()) : collectAncestors(needs, wanted);
  for (const step2 of wanted) selected.add(step2);
  const steps = plan2.steps.map(({ index }) => {
    if (skipped.has(index)) return "skip";
    return selected.has(index) ? "run" : "not-selected";
  });
  return { steps };
}
function listIds(ids) {
  const shown = ids.slice(0, SHOWN_IDS).join(", ");
  return ids.length > SHOWN_IDS ? `${shown} and ${ids.length - SHOWN_IDS} more` : shown;
}

// src/run/cores.ts
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { posix } from "node:path";
function availableCores(affinity = availableParallelism(), read2 = readText) {
  const quota = findQuota(read2);
  const cores = Math.max(1, Math.min(affinity, quota === void 0 ? affinity : Math.ceil(quota)));
  const name2 = (count3) => count3 === 1 ? "1 core" : `${count3} cores`;
  if (quota === void 0 || Math.ceil(quota) >= affinity) return { cores, because: name2(cores) };
  return { cores, because: `${name2(affinity)}, a quota of ${Math.round(quota * 100) / 100}` };
}
function findQuota(read2) {
  let smallest;
  const take = (quota) => {
    if (quota !== void 0 && quota > 0 && (smallest === void 0 || quota < smallest)) smallest = quota;
  };
  for (const line of read2("/proc/self/cgroup")?.split("\n") ?? []) {
    const [, controllers, path2] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
    if (controllers === void 0 || path2 === void 0) continue;
    if (controllers === "") {
      for (const folder of foldersUp("/sys/fs/cgroup", path2)) take(parseV2(read2(`${folder}/cpu.max`)));
    } else if (controllers.split(",").includes("cpu")) {
      for (const root of [`/sys/fs/cgroup/${controllers}`, "/sys/fs/cgroup/cpu"]) {
        for (const folder of foldersUp(root, path2)) {
          take(parseV1(read2(`${folder}/cpu.cfs_quota_us`), read2(`${folder}/cpu.cfs_period_us`)));
        }
      }
    }
  }
  return smallest;
}
function foldersUp(root, path2) {
  const folders = [];
  for (let at = posix.normalize(path2); at !== "/" && at !== "."; at = posix.dirname(at)) folders.push(root + at);
  return [...folders, root];
}
function parseV2(text2) {
  const [quota, period] = text2?.trim().split(/\s+/) ?? [];
  return quota === void 0 || quota === "max" ? void 0 : divide(quota, period ?? "100000");
}
function parseV1(quota, period) {
  return quota === void 0 || period === void 0 || quota.startsWith("-") ? void 0 : divide(quota, period);
}
function divide(quota, period) {
  const cores = Number(quota) / Number(period);
  return Number.isFinite(cores) ? cores : void 0;
}
function readText(path2) {
  try {
    return readFileSync(path2, "utf8");
  } catch {
    return void 0;
  }
}

// src/run/files.ts
import { existsSync as existsSync2, mkdirSync, readFileSync as readFileSync2, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
function readTextFile(path2, limitBytes) {
  try {
    const { size } = statSync(path2);
    if (size > limitBytes) return { fault: `it has ${size} bytes; the limit is ${limitBytes}` };
    return { text: readFileSync2(path2, "utf8") };
  } catch (error) {
    const { code: code2, message } = error;
    if (code2 === "ENOENT") return { fault: "there is no such file" };
    if (code2 === "EISDIR") return { fault: "it is a folder" };
    if (code2 === "EACCES") return { fault: "it may not be read" };
    return { fault: message };
  }
}
function writeTextFile(path2, text2) {
  const draft = `${path2}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path2), { recursive: true });
    writeFileSync(draft, text2);
    renameSync(draft, path2);
    return void 0;
  } catch (error) {
    rmSync(draft, { force: true });
    return `${path2} could not be written: ${error.message}`;
  }
}
function isFile(path2) {
  return existsSync2(path2) && statSync(path2).isFile();
}
function overwriteTextFile(path2, text2) {
  try {
    writeFileSync(path2, text2);
    return void 0;
  } catch (error) {
    return `${path2} could not be written: ${error.message}`;
  }
}
function inFolder(folder, work) {
  try {
    return work();
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    mkdirSync(folder, { recursive: true, mode: 448 });
    return work();
  }
}

// src/command/reproduce.ts
var INLINE_FILE = "(inline plan)";
function reproduceStep({ file, steps }) {
  if (file === INLINE_FILE) return (id2) => steps.find((step2) => step2.id === id2)?.run ?? "";
  return (id2) => `npx parallel-plan run ${quote(file)} --only ${id2}`;
}
function quote(word2) {
  return /^[\w./@+-]+$/.test(word2) ? word2 : `'${word2.replaceAll("'", `'\\''`)}'`;
}

// src/command/load.ts
var USUAL_PLACES = [
  ".github/parallel-plan.yml",
  ".github/parallel-plan.yaml",
  "parallel-plan.yml",
  "parallel-plan.yaml"
];
var LARGEST_FILE_BYTES = 16 << 20;
function loadPlan(request) {
  const overrides = readOverrides(request.overrides);
  const source = findSource(request);
  if ("fault" in source) {
    const { file: file2, fault } = source;
    const message = `plan "${file2}" cannot be read: ${fault}; name the plan's path, or put one at ${USUAL_PLACES[0]}`;
    return { file: file2, text: "", diagnostics: [{ code: "no-plan", severity: "error", message }, ...overrides.diagnostics] };
  }
  const { file, text: text2 } = source;
  const { plan: plan2, diagnostics } = readPlan({ text: text2, file, contexts: request.contexts });
  diagnostics.push(...overrides.diagnostics);
  if (!plan2) return { file, text: text2, diagnostics };
  Object.assign(plan2, overrides.values);
  const selected = selectSteps(plan2, {
    only: splitIds(request.overrides.only),
    skip: splitIds(request.overrides.skip)
  });
  if ("diagnostics" in selected) diagnostics.push(...selected.diagnostics);
  if ("diagnostics" in selected || diagnostics.some(({ severity }) => severity === "error")) {
    return { file, text: text2, diagnostics };
  }
  return { file, text: text2, diagnostics, loaded: layOut(plan2, selected.steps) };
}
function findSource({ plan: plan2, root }) {
  if (plan2?.includes("\n")) return { file: INLINE_FILE, text: plan2 };
  const file = plan2 || USUAL_PLACES.find((place) => isFile(resolve(root, place))) || USUAL_PLACES[0];
  return { file, ...readTextFile(resolve(root, file), LARGEST_FILE_BYTES) };
}
function readOverrides({ maxParallel: maxParallel2, schedule, failFast: failFast2 }) {
  const diagnostics = [];
  function read2(name2, text2, takes, parse3) {
    if (!text2) return void 0;
    const value = parse3(text2);
    if (value === void 0) {
      const message = `${name2} cannot be "${text2}"; it takes ${takes}`;
      diagnostics.push({ code: "bad-option", severity: "error", message });
    }
    return value;
  }
  const lanes = read2(
    "max-parallel",
    maxParallel2,
    "auto, a number, or a share of the cores such as 75%",
    parseMaxParallel
  );
  const order = read2(
    "schedule",
    schedule,
    "eager or layers",
    (text2) => text2 === "eager" || text2 === "layers" ? text2 : void 0
  );
  const halt2 = read2("fail-fast", failFast2, "false, true or no-new", parseFailFast);
  return {
    values: {
      ...lanes !== void 0 && { maxParallel: lanes },
      ...order !== void 0 && { schedule: order },
      ...halt2 !== void 0 && { failFast: halt2 }
    },
    diagnostics
  };
}
function splitIds(text2) {
  return (text2 ?? "").split(/[\s,]+/).filter((id2) => id2 !== "");
}
function layOut(plan2, selection) {
  const graph = buildGraph(plan2.steps.map((step2) => step2.needs));
  const weights = weighPlan(plan2, noEstimate);
  const machine = availableCores();
  const { lanes, because } = chooseLanes(plan2.maxParallel, machine);
  return {
    plan: plan2,
    graph,
    weights,
    startOrder: orderByRank(ranksOf(graph, weights.values)),
    selection,
    cores: machine.cores,
    lanes,
    lanesBecause: because
  };
}

// src/core/record.ts
function createRecord() {
  return { steps: [], lanes: 0, notices: [], lastMs: 0, lost: false };
}
function applyEvent(record2, event) {
  record2.lastMs = Math.max(record2.lastMs, event.at);
  switch (event.type) {
    case "run-began":
      record2.began = event;
      record2.lanes = event.lanes;
      record2.steps = event.plan.steps.map(() => ({ attempts: [], problems: [] }));
      return;
    case "lanes-changed":
      record2.lanes = Math.max(record2.lanes, event.lanes);
      return;
    case "attempt-started":
      record2.steps[event.step]?.attempts.push(beginAttempt(event, event.at));
      return;
    case "problem-found":
      record2.steps[event.step]?.problems.push({ attempt: event.attempt, problem: event.problem });
      return;
    case "attempt-ended": {
      const attempt2 = record2.steps[event.step]?.attempts.find((one) => one.attempt === event.attempt);
      if (attempt2) finishAttempt(attempt2, event, event.at);
      return;
    }
    case "step-ended": {
      const step2 = record2.steps[event.step];
      if (step2) step2.end = event;
      return;
    }
    case "cancel-requested":
      record2.cancelledBy ??= event.by;
      return;
    case "notice":
      record2.notices.push(event);
      return;
    case "run-ended":
      record2.conclusion = event.conclusion;
      return;
    case "step-ready":
    case "heartbeat":
      return;
  }
}
function beginAttempt(event, startMs) {
  const { attempt: attempt2, kind, lane, waitMs } = event;
  return { attempt: attempt2, kind, lane, waitMs, startMs, outputBytes: 0 };
}
function finishAttempt(attempt2, event, endMs) {
  attempt2.endMs = endMs;
  attempt2.end = event.end;
  attempt2.outputBytes = event.outputBytes;
  if (event.retryInMs !== void 0) attempt2.retryInMs = event.retryInMs;
  if (event.tail !== void 0) attempt2.tail = event.tail;
}
function findLastAttempt(step2) {
  return step2.attempts.at(-1);
}
function listProblems(step2) {
  const last = findLastAttempt(step2)?.attempt;
  return step2.problems.filter(({ attempt: attempt2 }) => last === void 0 || attempt2 === last).map(({ problem }) => problem);
}
function isFlaky(step2) {
  return step2.end?.conclusion === "success" && step2.attempts.some((attempt2) => attempt2.end?.reason !== void 0);
}

// src/output/masks.ts
import { Buffer as Buffer4 } from "node:buffer";
var STARS = Buffer4.from("***");
function createMasks() {
  const known2 = /* @__PURE__ */ new Set();
  let patterns = [];
  function findRanges(bytes) {
    const found2 = [];
    for (const pattern of patterns) {
      for (let at = bytes.indexOf(pattern); at >= 0; at = bytes.indexOf(pattern, at + 1)) {
        found2.push({ start: at, end: at + pattern.length });
      }
    }
    if (found2.length < 2) return found2;
    found2.sort((a, b2) => a.start - b2.start);
    const merged = [found2[0]];
    for (const range of found2) {
      const last = merged.at(-1);
      if (range.start < last.end) last.end = Math.max(last.end, range.end);
      else if (range !== last) merged.push(range);
    }
    return merged;
  }
  function apply(bytes) {
    if (patterns.length === 0) return bytes;
    const ranges = findRanges(bytes);
    if (ranges.length === 0) return bytes;
    const parts = [];
    let from = 0;
    for (const { start: start2, end } of ranges) {
      parts.push(bytes.subarray(from, start2), STARS);
      from = end;
    }
    parts.push(bytes.subarray(from));
    return Buffer4.concat(parts);
  }
  return {
    add(value) {
      const lines = value.split(/\r\n|\r|\n/);
      for (const text2 of lines.length > 1 ? [value, ...lines] : [value]) {
        if (text2.trim() === "") continue;
        for (const form of listForms(text2)) if (!/[\r\n]/.test(form)) known2.add(form);
      }
      patterns = [...known2].map((form) => Buffer4.from(form)).sort((a, b2) => b2.length - a.length);
    },
    apply,
    applyText(text2) {
      if (patterns.length === 0) return text2;
      const bytes = Buffer4.from(text2);
      const masked = apply(bytes);
      return masked === bytes ? text2 : masked.toString();
    },
    findCut(bytes, place) {
      const inside = findRanges(bytes).find(({ start: start2, end }) => start2 < place && place < end);
      return inside ? inside.start : place;
    },
    get longestBytes() {
      return patterns[0]?.length ?? 0;
    }
  };
}
function listForms(value) {
  const bytes = Buffer4.from(value);
  const json = JSON.stringify(value).slice(1, -1);
  const xml = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const xmlQuotes = xml.replaceAll('"', "&quot;");
  const forms = [value, json, xml, xmlQuotes, xmlQuotes.replaceAll("'", "&apos;"), xmlQuotes.replaceAll("'", "&#39;")];
  const uri = encodeURIComponent(value.toWellFormed());
  forms.push(uri, uri.replaceAll("%20", "+"), bytes.toString("base64"), bytes.toString("base64url"));
  for (const skip of [0, 1, 2]) {
    const whole = bytes.subarray(skip, skip + Math.floor((bytes.length - skip) / 3) * 3);
    if (whole.length >= 6) forms.push(whole.toString("base64"), whole.toString("base64url"));
  }
  return forms;
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
  const minutes2 = Math.round(ms / minute);
  return joinUnits(Math.floor(minutes2 / 60), "h", minutes2 % 60, "min");
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

// src/report/explain.ts
var HEAD_IDS = 12;
function renderHead(outlook) {
  const { plan: plan2, graph, weights } = outlook;
  const layers = groupByLayer(layersOf(graph));
  const path2 = findCriticalPath(graph, weights.values);
  const lines = [
    `${count2(plan2.steps.length, "step")} in ${count2(layers.length, "layer")} on ${count2(outlook.lanes, "lane")}: ${outlook.lanesBecause}`
  ];
  if (path2.length > 1) lines.push(`critical path: ${namePath(outlook, path2, HEAD_IDS)}`);
  if (weights.unit === "ms") lines.push(expectation(outlook));
  return `${lines.join("\n")}
`;
}
function renderVerdict({ file, steps }) {
  return `${file} is right: ${count2(steps.length, "step")}
`;
}
function renderExplanation(outlook) {
  const { plan: plan2, graph, weights, startOrder } = outlook;
  const layerOf = layersOf(graph);
  const layers = groupByLayer(layerOf);
  const path2 = findCriticalPath(graph, weights.values);
  const out = [
    `${plan2.file}: ${count2(plan2.steps.length, "step")} in ${count2(layers.length, "layer")}`,
    `${count2(outlook.lanes, "lane")}: ${outlook.lanesBecause}`,
    ""
  ];
  for (const [layer, steps] of layers.entries()) {
    out.push(`layer ${layer + 1}`);
    for (const index of steps) out.push(`  ${describeStep(outlook, index)}`);
  }
  if (plan2.schedule === "layers") {
    out.push("", "batches, one after the other");
    for (const [i, steps] of cutBatches(layerOf, startOrder, plan2.maxBatch).entries()) {
      out.push(`  ${i + 1}: ${steps.map((index) => plan2.steps[index].id).join(", ")}`);
    }
  }
  out.push("", `critical path: ${namePath(outlook, path2, Number.POSITIVE_INFINITY)}`, expectation(outlook));
  return `${out.join("\n")}
`;
}
function describeStep({ plan: plan2, weights }, index) {
  const step2 = plan2.steps[index];
  const needs = step2.needs.map((need) => plan2.steps[need].id);
  const notes = [
    ...step2.name === step2.id ? [] : [step2.name],
    ...needs.length > 0 ? [`needs ${needs.join(", ")}`] : [],
    ...step2.condition ? [`if ${step2.condition.expression}`] : [],
    ...step2.locks.length > 0 ? [`locks ${step2.locks.join(", ")}`] : [],
    ...step2.cpus === void 0 ? [] : [`${count2(step2.cpus, "cpu")}`],
    ...weights.unit === "ms" ? [`usually ${formatDuration(weights.values[index])}`] : []
  ];
  return notes.length > 0 ? `${step2.id}: ${notes.join("; ")}` : step2.id;
}
function namePath({ plan: plan2, weights }, path2, most) {
  const names2 = path2.map((index) => {
    const { id: id2 } = plan2.steps[index];
    return weights.unit === "ms" ? `${id2} (${formatDuration(weights.values[index])})` : id2;
  });
  if (names2.length <= most) return names2.join(" → ");
  return `${names2.slice(0, most - 1).join(" → ")} → … → ${names2.at(-1)} (${names2.length} steps)`;
}
function expectation({ weights, makespan }) {
  const work = weights.values.reduce((sum2, value) => sum2 + value, 0);
  const speedup = makespan > 0 ? work / makespan : 1;
  if (weights.unit === "ms") {
    return `expected: ${formatDuration(makespan)}, ${speedup.toFixed(1)} × faster than one after another (${formatDuration(work)})`;
  }
  return `expected: the time of ${count2(makespan, "step")} instead of ${work}, counting every step the same (nothing is known of their times yet)`;
}
function count2(n, noun) {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

// src/report/log.ts
import { Buffer as Buffer5 } from "node:buffer";

// src/report/describe.ts
function iconOf(step2) {
  if (step2.conclusion === "failure") return step2.required ? "✗" : "!";
  if (step2.conclusion === "success") return step2.flaky ? "≈" : "✓";
  return step2.conclusion === "cancelled" ? "⊘" : "–";
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
function describeReason(step2, quote2) {
  if (step2.reason === null && step2.flaky) return `passed on attempt ${step2.attempts.length}`;
  const ranMs = step2.startMs === null ? null : step2.durationMs ?? 0;
  return describeEnd({ ...step2, because: listNames(step2.skippedBecause, quote2), ranMs });
}
function listNames(names2, quote2) {
  const shown = names2.slice(0, names2.length === 4 ? 4 : 3).map(quote2);
  const more = names2.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
}
function describeRun(record2, result) {
  const left = result.steps.filter((step2) => step2.reason === "not-selected").length;
  const total = result.steps.length - left;
  const count3 = (conclusion) => result.steps.filter((step2) => step2.conclusion === conclusion).length;
  const failed = result.steps.filter((step2) => step2.conclusion === "failure" && step2.required).length;
  const allowed = count3("failure") - failed;
  const flaky = result.steps.filter((step2) => step2.flaky).length;
  const passed = count3("success");
  const took = formatDuration(result.makespanMs);
  const others = [
    flaky > 0 && `${flaky} of them only on a retry`,
    allowed > 0 && `${allowed} optional failed`,
    count3("cancelled") > 0 && `${count3("cancelled")} cancelled`,
    count3("skipped") > left && `${count3("skipped") - left} skipped`,
    left > 0 && `${left} not selected`
  ].filter((part) => part !== false);
  const withPassed = passed > 0 ? [`${passed} passed`, ...others] : others;
  const all = failed > 0 ? [`${failed} failed`, ...withPassed] : withPassed;
  const steps = `${total} ${total === 1 ? "step" : "steps"}`;
  if (record2.began === void 0) return "⊘ The run was killed before it began";
  if (record2.lost || record2.conclusion === void 0) {
    return join2(`⊘ The run was killed after at least ${took}: ${steps}`, all);
  }
  if (record2.cancelledBy === "run-timeout") return join2(`✗ The run timed out after ${took}: ${steps}`, all);
  if (result.conclusion === "cancelled")
    return join2(
      `⊘ The run was cancelled${record2.cancelledBy ? ` (${record2.cancelledBy})` : ""} after ${took}: ${steps}`,
      all
    );
  if (result.conclusion === "failure" && failed === 0) return join2(`✗ The run failed in ${took}: ${steps}`, all);
  const speed = describeSpeed(result);
  if (result.conclusion === "failure") {
    return join2(`✗ ${failed} of ${steps} failed in ${took}`, [...withPassed, ...speed]);
  }
  const start2 = passed < total ? `${passed} of ${steps}` : total === 1 ? "The only step" : `All ${steps}`;
  return join2(`✓ ${start2} passed in ${took}`, [...others, ...speed]);
}
function join2(start2, rest) {
  return rest.length > 0 ? `${start2}; ${rest.join(", ")}` : start2;
}
function describeSpeed(result) {
  if (result.steps.filter((step2) => step2.startMs !== null).length < 2) return [];
  const floor = `floor ${formatDuration(result.floorMs)}`;
  if (result.speedup < 1.05) return [`no faster than one after another (${floor})`];
  return [`at most ${result.speedup.toFixed(1)} × faster than one after another (${floor})`];
}

// src/report/escape.ts
var terminalCodes = /\x1b[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)?|\x1b\[[0-?]*[ -/]*[@-~]?|\x1b[ -/]*[0-~]?/g;
var controls = new RegExp("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]|\\p{Surrogate}", "gu");
function cleanText(text2) {
  return text2.replace(/\r\n?/g, "\n").replace(terminalCodes, "").replace(controls, "");
}
function cleanLine(text2, maxChars = 300) {
  const line = cleanText(text2).replace(/\s+/g, " ").trim();
  if (line.length <= maxChars) return line;
  const end = line.lastIndexOf(" ", maxChars - 2);
  return end > 0 ? `${line.slice(0, end)} …` : `… ${line.length} characters without a space …`;
}
function codeSpan(text2) {
  const line = cleanLine(text2);
  if (line === "") return "`(empty)`";
  const delimiter4 = "`".repeat(longestRun(line) + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${delimiter4}${pad}${line}${pad}${delimiter4}`;
}
function codeCell(text2) {
  return codeSpan(text2.replaceAll("|", "∣"));
}
function codeHtml(text2) {
  return `<code>${escapeHtml(cleanLine(text2) || "(empty)")}</code>`;
}
function escapeHtml(text2) {
  return text2.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}
function fence(text2, language = "text") {
  const clean = cleanText(text2).replace(/\n+$/, "");
  const ticks = "`".repeat(Math.max(3, longestRun(clean) + 1));
  return `${ticks}${language}
${clean}
${ticks}
`;
}
function plainProse(text2) {
  return cleanLine(text2.replace(/[^\p{L}\p{N}\s.,:;%()=×÷'"/+−-]/gu, " ").replace(/:\/\//g, " "));
}
function longestRun(text2) {
  let longest = 0;
  for (const [run2] of text2.matchAll(/`+/g)) longest = Math.max(longest, run2.length);
  return longest;
}

// src/report/log-line.ts
var CODES = {
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  dim: [2, 22],
  bold: [1, 22]
};
function safeText(text2, maxChars = 300) {
  return cleanLine(text2, maxChars).replaceAll("##[", "## [").replace(/^::/, ": :");
}
function safeLines(text2) {
  return text2.split(/\r\n|\r|\n/).map((line) => `${/^ */.exec(line)[0]}${safeText(line, 2e3)}`).join("\n");
}
function openGroup(title) {
  return `::group::${title.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")}
`;
}
function paint(text2, colour) {
  const [on, off] = CODES[colour];
  return `\x1B[${on}m${text2}\x1B[${off}m`;
}

// src/core/lost.ts
function concludeLost(record2) {
  if (record2.conclusion !== void 0) return record2;
  const reason = reasonOf(record2);
  const plan2 = record2.began?.plan;
  const steps = record2.steps.map(
    (step2, index) => step2.end ? step2 : concludeStep(step2, { reason, lastMs: record2.lastMs, required: isRequired(plan2, index) })
  );
  const failed = reason === "run-timeout" || steps.some((step2) => step2.end?.conclusion === "failure" && step2.end.required);
  return { ...record2, steps, conclusion: failed ? "failure" : "cancelled", lost: record2.cancelledBy === void 0 };
}
function reasonOf(record2) {
  if (record2.cancelledBy === void 0) return "lost";
  return record2.cancelledBy === "run-timeout" ? "run-timeout" : "cancelled";
}
function isRequired(plan2, index) {
  return plan2?.steps[index]?.continueOnError !== true;
}
function concludeStep(step2, lost) {
  const last = findLastAttempt(step2);
  const { reason, required } = lost;
  const nothing = { required, because: [], outputs: {}, exports: [] };
  if (!last) return { ...step2, end: { conclusion: "skipped", reason, ...nothing } };
  if (last.end) return { ...step2, end: { ...endingOf(last.end), ...nothing } };
  const stopped = { ...last, endMs: lost.lastMs, end: { exitCode: null, signal: null, reason } };
  return {
    ...step2,
    attempts: [...step2.attempts.slice(0, -1), stopped],
    end: { conclusion: "cancelled", reason, ...nothing }
  };
}
function endingOf({ reason, message }) {
  if (reason === void 0) return { conclusion: "success" };
  const stopped = reason === "fail-fast" || reason === "cancelled" || reason === "run-timeout";
  return { conclusion: stopped ? "cancelled" : "failure", reason, ...message !== void 0 && { message } };
}

// src/core/metrics.ts
function graphOf(record2) {
  return buildGraph(record2.began?.plan.steps.map((step2) => step2.needs) ?? []);
}
function measureRun(record2, graph) {
  const last = record2.steps.map(findLastAttempt);
  const durationMs = last.map((attempt2) => attempt2 && durationOf(attempt2));
  const weights = record2.steps.map(({ attempts }) => sum(attempts.map(durationOf)));
  const criticalPath = findCriticalPath(graph, weights).filter((step2) => last[step2] !== void 0);
  const pathMs = sum(criticalPath.map((step2) => weights[step2]));
  const workMs = sum(weights);
  const longestMs = weights.reduce((most, weight) => Math.max(most, weight), 0);
  const quietMs = sum(record2.steps.map(({ attempts }) => sum(attempts.map(quietDurationOf))));
  const makespanMs = measureMakespan(record2);
  return {
    makespanMs,
    serialEstimateMs: workMs,
    serialEstimateRangeMs: [Math.max(quietMs, longestMs), workMs],
    speedup: makespanMs > 0 ? workMs / makespanMs : 1,
    floorMs: Math.max(pathMs, workMs / Math.max(1, record2.lanes)),
    layers: layersOf(graph),
    criticalPath,
    slackMs: slacksOf(graph, weights),
    durationMs
  };
}
function durationOf(attempt2) {
  return Math.max(0, (attempt2.endMs ?? attempt2.startMs) - attempt2.startMs);
}
function quietDurationOf(attempt2) {
  return Math.min(durationOf(attempt2), attempt2.end?.cpuMs ?? Number.POSITIVE_INFINITY);
}
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
function measureMakespan(record2) {
  let first = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const step2 of record2.steps) {
    for (const { startMs, endMs } of step2.attempts) {
      first = Math.min(first, startMs);
      end = Math.max(end, endMs ?? startMs);
    }
  }
  return first < end ? end - first : 0;
}

// src/report/result.ts
function buildResult(record2, graph = graphOf(record2)) {
  const run2 = concludeLost(record2);
  const metrics = measureRun(run2, graph);
  const steps = run2.began?.plan.steps ?? [];
  const critical = new Set(metrics.criticalPath);
  const idOf = (step2) => steps[step2].id;
  const [low, high] = metrics.serialEstimateRangeMs;
  return {
    version: 1,
    conclusion: run2.conclusion ?? "cancelled",
    makespanMs: Math.round(metrics.makespanMs),
    serialEstimateMs: Math.round(metrics.serialEstimateMs),
    serialEstimateRangeMs: [Math.round(low), Math.round(high)],
    speedup: Math.round(metrics.speedup * 100) / 100,
    floorMs: Math.round(metrics.floorMs),
    cores: run2.began?.cores ?? 0,
    lanes: run2.lanes,
    schedule: run2.began?.schedule ?? "eager",
    layers: groupByLayer(metrics.layers).map((layer) => layer.map(idOf)),
    criticalPath: metrics.criticalPath.map(idOf),
    advice: [],
    steps: steps.map(
      (step2) => buildStep2(step2, run2.steps[step2.index], { metrics, critical: critical.has(step2.index), idOf })
    )
  };
}
function buildStep2(step2, record2, { metrics, critical, idOf }) {
  const end = record2.end ?? { conclusion: "skipped", required: true, because: [], outputs: {}, exports: [] };
  const last = findLastAttempt(record2);
  const attempts = record2.attempts.map((attempt2) => ({
    kind: attempt2.kind,
    startMs: Math.round(attempt2.startMs),
    endMs: Math.round(attempt2.endMs ?? attempt2.startMs),
    exitCode: attempt2.end?.exitCode ?? null,
    signal: attempt2.end?.signal ?? null,
    reason: attempt2.end?.reason ?? null
  }));
  const final = attempts.at(-1);
  const sum2 = (kind) => Math.round(record2.attempts.reduce((ms, one) => ms + one.waitMs[kind], 0));
  const peaks = record2.attempts.flatMap((attempt2) => attempt2.end?.peakMemoryBytes ?? []);
  return {
    id: step2.id,
    name: step2.name,
    conclusion: end.conclusion,
    reason: end.reason ?? null,
    message: end.message ?? null,
    required: end.required,
    skippedBecause: end.because.map(idOf),
    outcome: end.conclusion,
    needs: step2.needs.map(idOf),
    layer: metrics.layers[step2.index],
    slackMs: last ? Math.max(0, Math.round(metrics.slackMs[step2.index])) : null,
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
    flaky: isFlaky(record2),
    verdict: null,
    attempts,
    outputs: { ...end.outputs },
    exports: [...end.exports],
    diagnosis: [],
    problems: listProblems(record2)
  };
}

// src/report/log.ts
var ICON_COLOURS = { "✓": "green", "✗": "red", "≈": "yellow", "!": "yellow" };
var ESCAPE = 27;
var FEED = 10;
var END_LINE = Buffer5.from("\n");
var RESET_LINE = Buffer5.from("\x1B[0m\n");
var MAX_RUNNING = 8;
var MAX_WAITING = 5;
var LAST_LINE_CHARS = 100;
function createLog(options) {
  const { mode, target, color } = options;
  const record2 = createRecord();
  const colour = (text2, name2) => color && name2 ? paint(text2, name2) : text2;
  const line = (text2) => ({ text: `${text2}
` });
  const nameOf = (step2) => safeText(record2.began?.plan.steps[step2]?.name ?? `step ${step2}`);
  function iconOfStep(step2) {
    const { conclusion = "skipped", required = true } = step2.end ?? {};
    return iconOf({ conclusion, required, flaky: isFlaky(step2) });
  }
  function describeStep3(step2) {
    const last = findLastAttempt(step2);
    const { reason, message, because = [] } = step2.end ?? {};
    const told = message ?? last?.end?.message;
    if (reason !== void 0 && told !== void 0) return safeText(told, 500);
    const names2 = listNames(because.map(nameOf), (name2) => `"${name2}"`);
    return safeText(describeAttempt(last, reason, names2), 500);
  }
  function headOf(index, step2) {
    const last = findLastAttempt(step2);
    const { conclusion, required } = step2.end;
    const because = describeStep3(step2);
    const failed = conclusion === "failure" ? ` failed${required ? "" : ", as it may"}` : "";
    const skipped = conclusion === "skipped" ? " skipped" : "";
    const why = because === "" ? "" : `: ${because}`;
    const facts = [last && formatDuration(ranFor(last)), isFlaky(step2) && `passed on attempt ${last?.attempt}`];
    const known2 = facts.filter(Boolean).join(", ");
    return `${nameOf(index)}${failed}${skipped}${why}${known2 === "" ? "" : ` (${known2})`}`;
  }
  function withIcon(step2, text2) {
    const icon = iconOfStep(step2);
    return `${colour(icon, ICON_COLOURS[icon] ?? "dim")} ${text2}`;
  }
  function outputOf(index, step2) {
    return step2.attempts.flatMap((attempt2) => {
      const items = [];
      if (attempt2.outputBytes > 0) items.push({ spool: { step: index, attempt: attempt2.attempt } });
      if (attempt2.retryInMs !== void 0) items.push(line(describeRetry(attempt2)));
      return items;
    });
  }
  function describeRetry(attempt2) {
    const why = safeText(attempt2.end?.message ?? describeAttempt(attempt2, attempt2.end?.reason, ""), 500);
    return `attempt ${attempt2.attempt} failed: ${why}; next in ${formatDuration(attempt2.retryInMs ?? 0)}`;
  }
  function endStep2(index) {
    const step2 = record2.steps[index];
    if (!step2?.end) return [];
    const head = withIcon(step2, headOf(index, step2));
    if (mode === "live") return [line(head)];
    const output = outputOf(index, step2);
    if (step2.end.conclusion === "failure") {
      if (step2.attempts.length === 0) return [line(head)];
      return [line(`${head}; ${output.length > 0 ? "its output is at the end" : "it printed nothing"}`)];
    }
    if (output.length === 0) return [line(head)];
    if (target === "actions") return [{ text: openGroup(head) }, ...output, line("::endgroup::")];
    return [line(head), ...output, line("")];
  }
  function endRun() {
    const items = [];
    for (const [index, step2] of record2.steps.entries()) {
      if (step2.end?.conclusion !== "failure") continue;
      const head = withIcon(step2, colour(headOf(index, step2), "bold"));
      if (mode === "live") items.push(line(head));
      else {
        const output = outputOf(index, step2);
        items.push(line(""), line(`━━ ${head}`), ...output.length > 0 ? output : [line("It printed nothing.")]);
      }
    }
    const totals = safeText(describeRun(record2, buildResult(record2)), 1e3);
    return [...items, line(""), line(colour(totals, "bold"))];
  }
  function describeHeartbeat({ running, waiting }) {
    const shown = running.slice(0, MAX_RUNNING).map(({ step: step2, forMs, lastLine }) => {
      const last = safeText(shorten(lastLine));
      return `${nameOf(step2)} ${formatDuration(forMs)}${last === "" ? "" : ` (${last})`}`;
    });
    if (running.length > MAX_RUNNING) shown.push(`and ${running.length - MAX_RUNNING} more`);
    const names2 = waiting.slice(0, MAX_WAITING).map(nameOf);
    if (waiting.length > MAX_WAITING) names2.push(`and ${waiting.length - MAX_WAITING} more`);
    return `… running: ${shown.join("; ") || "nothing"}${names2.length > 0 ? `; waiting: ${names2.join(", ")}` : ""}`;
  }
  return (event) => {
    applyEvent(record2, event);
    switch (event.type) {
      case "run-began":
        return options.head === "" ? [] : [{ text: `${safeLines(options.head).replace(/\n+$/, "")}
` }];
      case "attempt-started":
        if (options.debug !== true) return [];
        return [line(`▶ ${nameOf(event.step)} started in lane ${event.lane + 1}, attempt ${event.attempt}`)];
      case "attempt-ended": {
        const attempt2 = record2.steps[event.step]?.attempts.find((one) => one.attempt === event.attempt);
        if (mode !== "live" || attempt2?.retryInMs === void 0) return [];
        return [line(`${nameOf(event.step)}: ${describeRetry(attempt2)}`)];
      }
      case "step-ended":
        return endStep2(event.step);
      case "lanes-changed":
        return [line(`${event.lanes} ${event.lanes === 1 ? "lane" : "lanes"} from now on: ${safeText(event.because)}`)];
      case "cancel-requested": {
        const why = event.by === "run-timeout" ? "the time-out of the run has passed" : `cancelled by ${event.by}`;
        return [line(colour(`⊘ ${why}: stopping what runs`, "yellow"))];
      }
      case "heartbeat":
        return [line(colour(describeHeartbeat(event), "dim"))];
      case "notice": {
        const step2 = event.step === void 0 ? "" : ` (${nameOf(event.step)})`;
        const text2 = `${event.severity}: ${safeText(event.message, 1e3)}${step2} [${event.code}]`;
        return [line(event.severity === "warning" ? colour(text2, "yellow") : text2)];
      }
      case "run-ended":
        return endRun();
      case "step-ready":
      case "problem-found":
        return [];
    }
  };
}
function describeAttempt(attempt2, reason, because) {
  const { exitCode = null, signal = null } = attempt2?.end ?? {};
  return describeEnd({ reason: reason ?? null, because, ranMs: attempt2 ? ranFor(attempt2) : null, exitCode, signal });
}
function ranFor(attempt2) {
  return (attempt2.endMs ?? attempt2.startMs) - attempt2.startMs;
}
function shorten(text2) {
  const characters2 = Array.from(text2);
  return characters2.length > LAST_LINE_CHARS ? `${characters2.slice(0, LAST_LINE_CHARS).join("")}…` : text2;
}
function prefixLines(prefix, bytes) {
  const start2 = Buffer5.from(prefix);
  let size = 0;
  eachLine(bytes, (from, end, lineEnd) => {
    size += start2.length + end - from + lineEnd.length;
  });
  const out = Buffer5.allocUnsafe(size);
  let at = 0;
  eachLine(bytes, (from, end, lineEnd) => {
    at += start2.copy(out, at);
    at += bytes.copy(out, at, from, end);
    at += lineEnd.copy(out, at);
  });
  return out;
}
function eachLine(bytes, take) {
  let coloured = bytes.indexOf(ESCAPE);
  for (let from = 0, end = 0; from < bytes.length; from = end + 1) {
    const feed = bytes.indexOf(FEED, from);
    end = feed < 0 ? bytes.length : feed;
    const isColoured = coloured >= from && coloured < end;
    if (isColoured) coloured = bytes.indexOf(ESCAPE, end);
    take(from, end, isColoured ? RESET_LINE : END_LINE);
  }
}

// src/report/workflow-command.ts
function formatCommand(name2, properties, data) {
  const pairs2 = Object.entries(properties).filter(([, value]) => value !== void 0 && value !== "");
  const list = pairs2.map(([key2, value]) => `${key2}=${escapeProperty2(String(value))}`).join(",");
  return `::${name2}${list === "" ? "" : ` ${list}`}::${escapeData2(data)}
`;
}
function escapeData2(text2) {
  return text2.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty2(text2) {
  return escapeData2(text2).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/run/attempt-output.ts
import { join as join3 } from "node:path";

// src/output/filter.ts
import { Buffer as Buffer7 } from "node:buffer";

// src/output/ansi.ts
var SEQUENCE = /\x1b(?:[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)?|\[[0-?]*[ -/]*[@-~]?|[ -/]*[0-~]?)/g;
var TORN = /^\x1b(?:[\]PX^_][^\x07\n]*|\[[0-?]*[ -/]*|[ -/]*)\n?$/;
function stripAnsi(text2) {
  return text2.includes("\x1B") ? text2.replace(SEQUENCE, "") : text2;
}
function createColourState() {
  const on = /* @__PURE__ */ new Map();
  let torn = false;
  function applyCode(code2, text2 = code2) {
    if (code2 === 0) on.clear();
    else if (code2 === 39 || code2 === 49 || code2 === 59 || code2 >= 22 && code2 <= 29) on.delete(code2);
    else on.set(offCode(code2), text2);
  }
  function applyCodes(codes) {
    const parts = codes.split(";");
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i];
      const code2 = Number.parseInt(part, 10) || 0;
      const isExtended = code2 === 38 || code2 === 48 || code2 === 58;
      const length = !isExtended || part.includes(":") ? 1 : parts[i + 1] === "2" ? 5 : 3;
      applyCode(code2, parts.slice(i, i + length).join(";"));
      i += length - 1;
    }
  }
  function applySequence(bytes, start2) {
    let code2 = 0;
    for (let at = start2 + 2; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte >= 48 && byte <= 57) code2 = code2 * 10 + byte - 48;
      else if (byte === 109 && code2 >= 0) {
        applyCode(code2);
        return;
      } else if (byte === 109) {
        applyCodes(bytes.toString("latin1", start2 + 2, at));
        return;
      } else if (byte === 58 || byte === 59) code2 = Number.NEGATIVE_INFINITY;
      else return;
    }
  }
  return {
    push(bytes) {
      const last = bytes.lastIndexOf(27);
      if (last < 0) return;
      const start2 = Math.max(0, bytes.lastIndexOf("\x1B[0m"), bytes.lastIndexOf("\x1B[m"));
      for (let at = bytes.indexOf(27, start2); at >= 0 && at <= last; at++) {
        if (bytes[at] === 27 && bytes[at + 1] === 91) applySequence(bytes, at);
      }
      torn = TORN.test(bytes.toString("latin1", last));
    },
    get open() {
      return torn || on.size > 0;
    }
  };
}
function offCode(code2) {
  if (code2 === 1 || code2 === 2) return 22;
  if (code2 === 5 || code2 === 6) return 25;
  if (code2 >= 3 && code2 <= 9) return code2 + 20;
  if (code2 === 38 || code2 === 48 || code2 === 58) return code2 + 1;
  if (code2 >= 30 && code2 <= 37 || code2 >= 90 && code2 <= 97) return 39;
  if (code2 >= 40 && code2 <= 47 || code2 >= 100 && code2 <= 107) return 49;
  return code2 + 1e3;
}

// src/output/honour.ts
var NO_TOKENS = new Set(
  ",pause-logging,internal-set-repo-path,set-env,set-output,save-state,add-path,add-mask,add-matcher,remove-matcher,debug,warning,error,notice,group,endgroup,echo,stop-commands".split(",")
);
function createHonour({ masks, debug: debug2, onCommand }) {
  let stopToken;
  function choose(command) {
    const { name: name2, data } = command;
    switch (name2) {
      case "error":
      case "warning":
      case "notice": {
        const problem = maskProblem(readProblem(name2, command), masks);
        onCommand({ kind: "problem", problem });
        return describeProblem(problem);
      }
      case "add-mask":
        masks.add(data);
        onCommand({ kind: "add-mask", value: data });
        return "";
      case "debug":
        return debug2 ? `Debug: ${data}` : "";
      case "group":
        return `▸ ${data}`;
      case "endgroup":
        return "";
      case "stop-commands":
        if (!NO_TOKENS.has(data.toLowerCase())) stopToken = data.toLowerCase();
        return void 0;
      default:
        return void 0;
    }
  }
  return (command) => {
    if (stopToken !== void 0) {
      if (command.name === stopToken) stopToken = void 0;
      return void 0;
    }
    const words = choose(command);
    return words === void 0 || command.before.trim() === "" ? words : `${command.before}${words}`;
  };
}
function maskProblem(problem, masks) {
  const masked = { ...problem, message: masks.applyText(problem.message) };
  if (masked.title !== void 0) masked.title = masks.applyText(masked.title);
  if (masked.file !== void 0) masked.file = masks.applyText(masked.file);
  return masked;
}

// src/output/lines.ts
import { Buffer as Buffer6 } from "node:buffer";
var LF = 10;
var CR = 13;
var COLONS = Buffer6.from("::");
var OLD = Buffer6.from("##[");
var NEAR_BYTES = 128;
function startOfLine(block, from, place) {
  if (place <= from) return from;
  const start2 = Math.max(from, block.lastIndexOf(LF, place - 1) + 1);
  return start2 + block.subarray(start2, place).lastIndexOf(CR) + 1;
}
function endOfLine(block, start2) {
  const feed = block.indexOf(LF, start2);
  const stop = feed < 0 ? block.length : feed;
  const returned = block.subarray(start2, stop).indexOf(CR);
  if (returned < 0) return { textEnd: stop, end: Math.min(stop + 1, block.length) };
  const textEnd = start2 + returned;
  return { textEnd, end: textEnd + 1 === feed ? feed + 1 : textEnd + 1 };
}
function findModern(block, from) {
  let hit = findColons(block, from);
  while (hit >= 0) {
    const before = hit === from ? LF : block[hit - 1];
    if (before === LF || before === CR) return hit;
    let next2 = hit + 2;
    if (before <= 32 || before >= 128) {
      const start2 = startOfLine(block, from, hit);
      if (skipBlanks(block, start2) === hit) return start2;
      next2 = endOfLine(block, hit).textEnd;
    }
    hit = findColons(block, next2);
  }
  return block.length;
}
function findColons(block, from) {
  const near = Math.min(from + NEAR_BYTES, block.length - 1);
  for (let at = from; at < near; at++) if (block[at] === 58 && block[at + 1] === 58) return at;
  return block.indexOf(COLONS, near);
}
function findOld(block, from) {
  const hit = block.indexOf(OLD, from);
  return hit < 0 ? block.length : hit;
}
function isBeforeBreak(bytes, place) {
  if (place <= 0) return false;
  for (let back = 1; back <= 3 && back <= place; back++) if (isOld(bytes, place - back)) return true;
  if ((bytes[place] & 192) !== 128) return false;
  for (let back = 1; back <= 3 && back <= place; back++) {
    const byte = bytes[place - back];
    if ((byte & 192) !== 128) return byte >= (back === 1 ? 194 : back === 2 ? 224 : 240);
  }
  return false;
}
function isOld(bytes, at) {
  return bytes[at] === 35 && bytes[at + 1] === 35 && bytes[at + 2] === 91;
}

// src/output/filter.ts
var EMPTY = Buffer7.alloc(0);
var LONG_BYTES = 64 * 1024;
var COMMAND_BYTES = 1024 * 1024;
var GAP_MS = 5e3;
function createOutputFilter({ masks, debug: debug2, onText, onCommand }) {
  const colours = createColourState();
  const honour = createHonour({ masks, debug: debug2, onCommand });
  let held = [];
  let heldBytes = 0;
  let lookAtBytes = LONG_BYTES;
  let continued = false;
  let dropping = false;
  let lineOpen = false;
  let out = [];
  let lastMs;
  let gapMs = 0;
  let gapInLineMs = 0;
  function hold(bytes) {
    held.push(bytes);
    heldBytes += bytes.length;
  }
  function takeHeld() {
    const line = held.length === 1 ? held[0] : Buffer7.concat(held);
    held = [];
    heldBytes = 0;
    lookAtBytes = LONG_BYTES;
    return line;
  }
  function emit(bytes) {
    if (bytes.length === 0) return;
    if (gapMs > 0 && !lineOpen) {
      out.push(Buffer7.from(`… ${describeGap(gapMs)} …
`));
      gapMs = 0;
    }
    out.push(bytes);
    lineOpen = bytes.at(-1) !== LF;
    colours.push(bytes);
  }
  function flush() {
    if (out.length === 0) return;
    const bytes = out.length === 1 ? out[0] : Buffer7.concat(out);
    out = [];
    onText(bytes);
  }
  function emitWords(text2) {
    for (const line of text2.split(/\r\n|\r|\n/)) {
      emit(makeHarmless(masks.apply(Buffer7.from(line)), { start: true, part: false }));
      emit(Buffer7.from("\n"));
    }
  }
  function processLines(block) {
    let from = continued || dropping ? finishLine(block) : 0;
    let modernAt = -1;
    let oldAt = -1;
    for (let at = from; ; at = from) {
      if (modernAt < at) modernAt = findModern(block, at);
      if (oldAt < at) oldAt = findOld(block, at);
      if (modernAt === oldAt) break;
      const start2 = oldAt < modernAt ? startOfLine(block, at, oldAt) : modernAt;
      if (start2 > from) emit(masks.apply(block.subarray(from, start2)));
      const { textEnd, end } = endOfLine(block, start2);
      processSuspect(block.subarray(start2, textEnd), block.subarray(textEnd, end));
      from = end;
    }
    if (from < block.length) emit(masks.apply(block.subarray(from)));
  }
  function processSuspect(line, lineEnd) {
    const blanks = line.length > COMMAND_BYTES ? skipBlanks(line.subarray(0, COMMAND_BYTES), 0) : 0;
    if (blanks > COMMAND_BYTES - 3) {
      emit(line.subarray(0, blanks));
      processSuspect(line.subarray(blanks), lineEnd);
      return;
    }
    const command = readCommand(line.toString("utf8", 0, COMMAND_BYTES), line.length <= LONG_BYTES);
    const words = command && honour(command);
    if (words === void 0) {
      emit(makeHarmless(masks.apply(line), { start: true, part: line.length > LONG_BYTES }));
      emit(lineEnd);
    } else closeCommand(words, lineEnd);
  }
  function closeCommand(words, lineEnd) {
    if (words !== "") emitWords(words);
    else if (lineOpen && lineEnd.includes(LF)) emit(Buffer7.from("\n"));
  }
  function finishLine(block) {
    const { textEnd, end } = endOfLine(block, 0);
    if (dropping) closeCommand("", block.subarray(textEnd, end));
    else {
      emit(makeHarmless(masks.apply(block.subarray(0, textEnd)), { start: false, part: true }));
      emit(block.subarray(textEnd, end));
    }
    continued = dropping = false;
    return end;
  }
  function handOnLong() {
    let line = takeHeld();
    const ended = line.subarray(0, -1).lastIndexOf(CR) + 1;
    if (ended > 0) {
      processLines(line.subarray(0, ended));
      line = line.subarray(ended);
    }
    if (dropping) line = line.subarray(line.at(-1) === CR ? -1 : line.length);
    else if (line.length > LONG_BYTES) line = handOnPart(line);
    if (line.length > 0) hold(line);
    lookAtBytes = Math.max(LONG_BYTES, 2 * heldBytes);
  }
  function handOnPart(line) {
    const suspect = !continued && mayBecomeCommand(line.subarray(0, COMMAND_BYTES));
    if (suspect) {
      if (line.length <= COMMAND_BYTES) return line;
      const blanks = skipBlanks(line.subarray(0, COMMAND_BYTES), 0);
      if (blanks > COMMAND_BYTES - 3) {
        emit(line.subarray(0, blanks));
        return line.subarray(blanks);
      }
      const command = readCommand(line.toString("utf8", 0, COMMAND_BYTES), false);
      const words = command && honour(command);
      if (words !== void 0) {
        closeCommand(words, EMPTY);
        dropping = true;
        return line.at(-1) === CR ? line.subarray(-1) : EMPTY;
      }
    }
    const cut = findCut(line);
    if (cut === 0) return line;
    emit(makeHarmless(masks.apply(line.subarray(0, cut)), { start: !continued, part: true }));
    continued = true;
    return line.subarray(cut);
  }
  function findCut(line) {
    const wanted = line.length - Math.max(4, masks.longestBytes);
    for (let cut = wanted; cut > 0; ) {
      let place = masks.findCut(line, cut);
      while (isBeforeBreak(line, place)) place--;
      if (place === cut) return cut;
      cut = place;
    }
    return line.length > COMMAND_BYTES + masks.longestBytes ? wanted : 0;
  }
  return {
    push(chunk, nowMs) {
      const pauseMs = lastMs === void 0 ? 0 : nowMs - lastMs;
      lastMs = nowMs;
      let rest = chunk;
      if (heldBytes > 0 || continued || dropping) {
        if (pauseMs >= GAP_MS) gapInLineMs = Math.max(gapInLineMs, pauseMs);
        const first = chunk.indexOf(LF) + 1;
        hold(first > 0 ? chunk.subarray(0, first) : chunk);
        rest = first > 0 ? chunk.subarray(first) : EMPTY;
        if (first > 0) {
          processLines(takeHeld());
          gapMs = gapInLineMs;
          gapInLineMs = 0;
        } else if (heldBytes > lookAtBytes) handOnLong();
      } else if (pauseMs >= GAP_MS) gapMs = pauseMs;
      const end = rest.lastIndexOf(LF) + 1;
      if (end > 0) processLines(rest.subarray(0, end));
      if (end < rest.length) {
        hold(rest.subarray(end));
        if (heldBytes > lookAtBytes) handOnLong();
      }
      flush();
    },
    end() {
      if (heldBytes > 0) processLines(takeHeld());
      if (colours.open) emit(Buffer7.from("\x1B[0m"));
      if (lineOpen) emit(Buffer7.from("\n"));
      flush();
    }
  };
}
function describeGap(ms) {
  const seconds = Math.round(ms / 1e3);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

// src/output/tail.ts
import { Buffer as Buffer8 } from "node:buffer";
var LAST_LINE_CHARS2 = 200;
function createTail({ maxLines, maxBytes }) {
  let pieces = [];
  let size = 0;
  let isCut = false;
  function shrink() {
    const all = pieces.length === 1 ? pieces[0] : Buffer8.concat(pieces);
    isCut ||= all.length > maxBytes;
    const kept = all.length > maxBytes ? Buffer8.from(all.subarray(all.length - maxBytes)) : all;
    pieces = [kept];
    size = kept.length;
    return kept;
  }
  return {
    push(bytes) {
      if (bytes.length > maxBytes) {
        pieces = [Buffer8.from(bytes.subarray(bytes.length - maxBytes))];
        size = maxBytes;
        isCut = true;
        return;
      }
      pieces.push(Buffer8.from(bytes));
      size += bytes.length;
      if (size > 2 * maxBytes || pieces.length > 256) shrink();
    },
    text() {
      let kept = shrink();
      if (isCut) kept = kept.subarray(startOfWhole(kept));
      const lines = kept.toString().replace(/\n$/, "").split("\n");
      return lines.slice(-maxLines).join("\n");
    },
    lastLine() {
      const kept = shrink();
      const near = kept.subarray(Math.max(0, kept.length - 16 * LAST_LINE_CHARS2));
      const lines = stripAnsi(near.toString()).split(/[\r\n]+/);
      const line = lines.findLast((one) => one.trim() !== "")?.trim() ?? "";
      const characters2 = Array.from(line);
      return characters2.length > LAST_LINE_CHARS2 ? `${characters2.slice(0, LAST_LINE_CHARS2 - 1).join("")}…` : line;
    }
  };
}
function startOfWhole(bytes) {
  const end = bytes.indexOf(10);
  if (end >= 0 && end < bytes.length - 1) return end + 1;
  let start2 = 0;
  while (start2 < 3 && (bytes[start2] & 192) === 128) start2++;
  return start2;
}

// src/run/spool.ts
import { Buffer as Buffer9 } from "node:buffer";
import { closeSync, openSync, writeSync } from "node:fs";
import { open as open2 } from "node:fs/promises";
import { dirname as dirname2 } from "node:path";
import { getSystemErrorMap } from "node:util";
var KEPT_BYTES = 256 * 1024;
var ALL_KEPT_BYTES = 16 * 1024 * 1024;
var CHUNK_BYTES = 64 * 1024;
var rests = /* @__PURE__ */ new Map();
function createSpool(path2) {
  let fd;
  let bytesWritten = 0;
  let failed;
  function writeAll(bytes) {
    let from = 0;
    try {
      fd ??= inFolder(dirname2(path2), () => openSync(path2, bytesWritten === 0 ? "w" : "a"));
      while (from < bytes.length) from += writeSync(fd, bytes, from);
    } catch (error) {
      failed = explainError(error);
      close();
      keepRest(path2, bytes.subarray(from));
    }
  }
  function close() {
    if (fd === void 0) return;
    try {
      closeSync(fd);
    } catch (error) {
      failed ??= explainError(error);
    }
    fd = void 0;
  }
  return {
    path: path2,
    write(bytes) {
      if (bytes.length === 0) return;
      if (failed === void 0) writeAll(bytes);
      else keepRest(path2, bytes);
      bytesWritten += bytes.length;
    },
    get bytesWritten() {
      return bytesWritten;
    },
    get failed() {
      return failed;
    },
    close
  };
}
async function* readSpool(path2) {
  let last = 10;
  try {
    const file = await open2(path2, "r");
    try {
      for (; ; ) {
        const { bytesRead, buffer } = await file.read(Buffer9.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES, null);
        if (bytesRead === 0) break;
        last = buffer[bytesRead - 1];
        yield buffer.subarray(0, bytesRead);
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!rests.has(path2)) yield Buffer9.from(`… the output cannot be read back: ${explainError(error)} …
`);
  }
  const rest = rests.get(path2);
  if (!rest) return;
  if (last !== 10) yield Buffer9.from("\n");
  if (rest.lost > 0) yield Buffer9.from(`… ${rest.lost} bytes are missing: they could not be written to disk …
`);
  yield* rest.pieces;
}
function keepRest(path2, bytes) {
  const rest = rests.get(path2) ?? { pieces: [], bytes: 0, lost: 0 };
  rests.set(path2, rest);
  rest.pieces.push(Buffer9.from(bytes));
  rest.bytes += bytes.length;
  if (rest.bytes <= 2 * KEPT_BYTES && rest.pieces.length <= 8192) return;
  const all = Buffer9.concat(rest.pieces);
  const kept = all.subarray(startOfKept(all));
  rest.lost += all.length - kept.length;
  rest.pieces = [Buffer9.from(kept)];
  rest.bytes = kept.length;
  forgetOldest(path2);
}
function startOfKept(all) {
  const start2 = Math.max(0, all.length - KEPT_BYTES);
  const end = start2 === 0 ? -1 : all.indexOf(10, start2 - 1);
  return end < 0 || end === all.length - 1 ? start2 : end + 1;
}
function forgetOldest(current) {
  let total = 0;
  for (const rest of rests.values()) total += rest.bytes;
  for (const [path2, rest] of rests) {
    if (total <= ALL_KEPT_BYTES) return;
    if (path2 === current) continue;
    total -= rest.bytes;
    rest.lost += rest.bytes;
    rest.pieces = [];
    rest.bytes = 0;
  }
}
function explainError(error) {
  if (error instanceof Error && "errno" in error && typeof error.errno === "number") {
    return getSystemErrorMap().get(error.errno)?.[1] ?? error.message;
  }
  return String(error);
}

// src/run/attempt-output.ts
var TAIL = { maxLines: 60, maxBytes: 16384 };
function spoolPath(folder, { step: step2, attempt: attempt2 }) {
  return join3(folder, `${step2}.${attempt2}.log`);
}
function createAttemptOutput(options) {
  const { masks, clock, key: key2 } = options;
  const spool = createSpool(spoolPath(options.folder, key2));
  const late = createSpool(`${spoolPath(options.folder, key2)}.late`);
  const tail = createTail(TAIL);
  const filter = createOutputFilter({
    masks,
    debug: options.debug,
    onText(bytes) {
      spool.write(bytes);
      tail.push(bytes);
      options.onText(bytes);
    },
    onCommand(command) {
      if (command.kind === "add-mask") options.onMask(command.value);
      else options.onProblem(command.problem);
    }
  });
  return {
    push: (chunk) => filter.push(chunk, clock()),
    pushLate: (chunk) => late.write(masks.apply(chunk)),
    end() {
      filter.end(clock());
      spool.close();
    },
    tail: () => tail.text(),
    lastLine: () => tail.lastLine(),
    bytes: () => spool.bytesWritten,
    get failed() {
      return spool.failed;
    }
  };
}

// src/run/attempt.ts
import { resolve as resolve4 } from "node:path";

// src/run/clock.ts
import { performance as performance2 } from "node:perf_hooks";
function createClock() {
  const began = performance2.now();
  return () => performance2.now() - began;
}
var LONGEST_WAIT_MS = 2 ** 31 - 1;
function createTimers(clock) {
  const handles = /* @__PURE__ */ new Set();
  const set2 = (atMs, callback) => {
    const handle = setTimeout(
      () => {
        handles.delete(handle);
        if (clock() < atMs) set2(atMs, callback);
        else callback();
      },
      Math.min(Math.max(0, Math.ceil(atMs - clock())), LONGEST_WAIT_MS)
    );
    handles.add(handle);
  };
  return {
    set: set2,
    clear() {
      for (const handle of handles) clearTimeout(handle);
      handles.clear();
    }
  };
}

// src/run/command-files.ts
import { closeSync as closeSync2, openSync as openSync2, readFileSync as readFileSync3, statSync as statSync2, unlinkSync, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join4 } from "node:path";

// src/run/command-file-format.ts
function decodeFile(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 254 && bytes[1] === 255) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}
function parsePairs(text2, windows) {
  const lines = splitLines2(text2, windows);
  const pairs2 = [];
  for (let i = 0; i < lines.length; i++) {
    const { content } = lines[i];
    if (content === "") continue;
    const fail = (message) => ({ pairs: pairs2, fault: { line: i + 1, message } });
    const equals2 = content.indexOf("=");
    const heredoc = content.indexOf("<<");
    if (equals2 < 0 && heredoc < 0) {
      return fail(
        `"${shorten2(content)}" is neither NAME=value nor NAME<<DELIMITER; write a value with newlines as a block`
      );
    }
    if (equals2 >= 0 && (heredoc < 0 || equals2 < heredoc)) {
      if (equals2 === 0) return fail(`"${shorten2(content)}" has no name before "="`);
      pairs2.push([content.slice(0, equals2), content.slice(equals2 + 1)]);
      continue;
    }
    const name2 = content.slice(0, heredoc);
    const delimiter4 = content.slice(heredoc + 2);
    if (name2 === "") return fail(`"${shorten2(content)}" has no name before "<<"`);
    if (delimiter4 === "") return fail(`"${shorten2(content)}" has no delimiter after "<<"`);
    let end = i + 1;
    while (end < lines.length && lines[end].content !== delimiter4) end++;
    if (end === lines.length) {
      return fail(
        `the block of "${name2}" never ends; write its delimiter "${shorten2(delimiter4)}" on a line of its own`
      );
    }
    const first = lines[i + 1];
    const last = lines[end - 1];
    pairs2.push([name2, end === i + 1 ? "" : text2.slice(first.start, last.start + last.content.length)]);
    i = end;
  }
  return { pairs: pairs2 };
}
function parseFolders(text2) {
  return text2.split(/\r\n|\n|\r/).filter((line) => line !== "");
}
function splitLines2(text2, windows) {
  const lines = [];
  for (let start2 = 0; start2 < text2.length; ) {
    const newline = text2.indexOf("\n", start2);
    const end = newline < 0 ? text2.length : newline;
    const hasReturn = windows && newline >= 0 && end > start2 && text2.charAt(end - 1) === "\r";
    lines.push({ content: text2.slice(start2, hasReturn ? end - 1 : end), start: start2 });
    start2 = end + 1;
  }
  return lines;
}
function shorten2(text2) {
  return text2.length > 80 ? `${text2.slice(0, 79)}…` : text2;
}

// src/run/command-files.ts
var KINDS = ["env", "path", "output", "state", "step_summary"];
var LIMIT_BYTES = {
  env: 16 << 20,
  path: 1 << 20,
  output: 1 << 20,
  state: 1 << 20,
  step_summary: 1 << 20
};
function createCommandFiles(folder, name2) {
  const paths = {};
  const env2 = {};
  for (const kind of KINDS) {
    const path2 = join4(folder, `${name2}.${kind}`);
    closeSync2(inFolder(folder, () => openSync2(path2, "wx", 384)));
    paths[kind] = path2;
    env2[`GITHUB_${kind.toUpperCase()}`] = path2;
  }
  return { paths, env: env2 };
}
function writeScript(folder, name2, extension, text2) {
  const path2 = join4(folder, name2 + extension);
  writeFileSync2(path2, text2, { mode: 384 });
  return path2;
}
function removeCommandFiles(files, scriptPath) {
  for (const path2 of [...Object.values(files.paths), ...scriptPath === void 0 ? [] : [scriptPath]]) {
    try {
      unlinkSync(path2);
    } catch {
    }
  }
}
function readCommandFiles(files, windows) {
  const contents = { env: {}, path: [], outputs: {}, faults: [], refused: [] };
  const read2 = (kind) => {
    const { text: text2, fault } = readBounded(files.paths[kind], LIMIT_BYTES[kind]);
    if (fault !== void 0) contents.faults.push(`${variableOf(kind)}: ${fault}`);
    return text2;
  };
  takePairs("env", read2("env"), windows, contents, (name2, value) => {
    if (name2.toUpperCase() === "NODE_OPTIONS") {
      contents.refused.push(
        'GITHUB_ENV: "NODE_OPTIONS" was left out, as GitHub does; set it in the "env" of the steps that need it'
      );
    } else if (`${name2}${value}`.includes("\0")) {
      contents.faults.push(`GITHUB_ENV: the value of "${name2}" holds a NUL byte, which no variable can; remove it`);
    } else {
      define(contents.env, name2, value);
    }
  });
  contents.path = parseFolders(read2("path"));
  takePairs("output", read2("output"), windows, contents, (name2, value) => define(contents.outputs, name2, value));
  takePairs("state", read2("state"), windows, contents, () => {
  });
  const summary2 = readBounded(files.paths.step_summary, LIMIT_BYTES.step_summary);
  if (summary2.fault !== void 0) contents.refused.push(`GITHUB_STEP_SUMMARY: ${summary2.fault}`);
  if (summary2.text !== "") contents.summary = summary2.text;
  return contents;
}
function takePairs(kind, text2, windows, contents, take) {
  if (text2 === "") return;
  const { pairs: pairs2, fault } = parsePairs(text2, windows);
  if (fault !== void 0) contents.faults.push(describeFault(kind, fault));
  for (const [name2, value] of pairs2) take(name2, value);
}
function describeFault(kind, fault) {
  return `${variableOf(kind)}, line ${fault.line}: ${fault.message}`;
}
function variableOf(kind) {
  return `GITHUB_${kind.toUpperCase()}`;
}
function define(into, name2, value) {
  Object.defineProperty(into, name2, { value, enumerable: true, configurable: true, writable: true });
}
function readBounded(path2, limitBytes) {
  try {
    const stat2 = statSync2(path2);
    if (!stat2.isFile()) return { text: "", fault: 'it is no longer a plain file; append to it with ">>"' };
    if (stat2.size === 0) return { text: "" };
    if (stat2.size > limitBytes) {
      return { text: "", fault: `${stat2.size} bytes are more than the limit of ${limitBytes}; write less` };
    }
    return { text: decodeFile(readFileSync3(path2)) };
  } catch (error) {
    const code2 = error.code;
    return code2 === "ENOENT" ? { text: "" } : { text: "", fault: `it cannot be read (${code2}); leave its mode and folder alone` };
  }
}

// src/run/environment.ts
import { delimiter as delimiter2 } from "node:path";
var ACTION_ONLY = /^ACTIONS_(RUNTIME|RESULTS|CACHE)_/;
var RUNNER_OWNED = new Set(
  `action action_path action_ref action_repository actor actor_id api_url base_ref event_name event_path graphql_url
  head_ref job ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id
  retention_days run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha
  workspace`.split(/\s+/).map((name2) => `GITHUB_${name2.toUpperCase()}`).concat(
    "RUNNER_NAME RUNNER_OS RUNNER_ARCH RUNNER_TEMP RUNNER_TOOL_CACHE RUNNER_WORKSPACE RUNNER_ENVIRONMENT".split(" ")
  )
);
function jobEnvironment(env2, options) {
  const fold = (name2) => options.windows ? name2.toUpperCase() : name2;
  const own = new Set(options.inputNames.map((name2) => `INPUT_${name2.replaceAll(" ", "_").toUpperCase()}`));
  const passed = new Set(options.passEnv.map(fold));
  const secret = new Set(options.privateEnv.map(fold));
  const shared = {};
  const withheld = {};
  for (const [name2, value] of Object.entries(env2)) {
    if (value === void 0) continue;
    const folded = fold(name2);
    const hidden = secret.has(folded) || (ACTION_ONLY.test(name2) || own.has(name2)) && !passed.has(folded);
    setVariable(hidden ? withheld : shared, name2, value);
  }
  return { shared, withheld, windows: options.windows };
}
function stepEnvironment(options) {
  const { job } = options;
  const { windows } = job;
  const env2 = { ...job.shared };
  for (const name2 of options.passEnv) {
    const key2 = findVariable(job.withheld, name2, windows);
    if (key2 !== void 0) merge2(env2, { [key2]: job.withheld[key2] }, windows);
  }
  for (const layer of [options.plan, options.exports.env, options.step]) {
    for (const name2 of Object.keys(layer)) {
      if (RUNNER_OWNED.has(name2) && Object.hasOwn(job.shared, name2)) continue;
      merge2(env2, { [name2]: layer[name2] }, windows);
    }
  }
  if (options.exports.path.length > 0) prependPath(env2, options.exports.path, windows);
  for (const layer of options.own) merge2(env2, layer, windows);
  return env2;
}
function mergeExports(list, windows) {
  const merged = { env: {}, path: [] };
  for (const { env: env2, path: path2 } of list) {
    merge2(merged.env, env2, windows);
    const again = new Set(path2);
    merged.path = [...merged.path.filter((folder) => !again.has(folder)), ...path2];
  }
  return merged;
}
function pathOf(env2, windows) {
  const key2 = findVariable(env2, "PATH", windows);
  return key2 === void 0 ? "" : env2[key2];
}
function prependPath(env2, folders, windows) {
  const key2 = findVariable(env2, "PATH", windows) ?? "PATH";
  const rest = env2[key2];
  const front = [...new Set([...folders].reverse())].join(delimiter2);
  setVariable(env2, key2, rest ? `${front}${delimiter2}${rest}` : front);
}
function merge2(into, from, windows) {
  for (const name2 of Object.keys(from)) {
    if (windows) {
      const other = findVariable(into, name2, true);
      if (other !== void 0 && other !== name2) delete into[other];
    }
    setVariable(into, name2, from[name2]);
  }
}
function setVariable(env2, name2, value) {
  if (name2 === "__proto__")
    Object.defineProperty(env2, name2, { value, enumerable: true, configurable: true, writable: true });
  else env2[name2] = value;
}
function findVariable(env2, name2, windows) {
  if (Object.hasOwn(env2, name2)) return name2;
  if (!windows) return void 0;
  const folded = name2.toUpperCase();
  return Object.keys(env2).find((key2) => key2.toUpperCase() === folded);
}

// src/run/marker.ts
var RUN = "PARALLEL_PLAN_RUN";
var STEP = "PARALLEL_PLAN_STEP";
function createRunMarkers(env2, runId) {
  const outerRun = env2[RUN] ? `${env2[RUN]}/` : "";
  const outerStep = env2[STEP] ? `${env2[STEP]}/` : "";
  return { run: `${RUN}=${outerRun}${runId}`, outerStep, runId };
}
function markStep(markers, stepId, attempt2) {
  return `${STEP}=${markers.outerStep}${markers.runId}:${stepId}:${attempt2}`;
}
function markerVariables(markers, step2) {
  return { [RUN]: markers.run.slice(RUN.length + 1), [STEP]: step2.slice(STEP.length + 1) };
}
function mayCarryMarker(environ) {
  return environ.includes("PARALLEL_PLAN_");
}
function carriesMarker(environ, marker) {
  for (let at = environ.indexOf(marker); at >= 0; at = environ.indexOf(marker, at + 1)) {
    if (at > 0 && environ[at - 1] !== 0) continue;
    const next2 = environ[at + Buffer.byteLength(marker)];
    if (next2 === void 0 || next2 === 0 || next2 === 47) return true;
  }
  return false;
}

// src/run/produces.ts
import { readFileSync as readFileSync4, statSync as statSync4 } from "node:fs";
import { resolve as resolve3 } from "node:path";

// src/run/find-files.ts
import { readdirSync, statSync as statSync3 } from "node:fs";
import { join as join5, resolve as resolve2 } from "node:path";

// src/run/glob.ts
var MOST_ALTERNATIVES = 1e3;
function parseGlob(glob) {
  return expandBraces(glob).map((alternative) => {
    const parts = [];
    for (const [i, text2] of alternative.split("/").entries()) {
      if (text2 === "" && i > 0 || text2 === ".") continue;
      const part = parsePart(text2);
      if (part.kind !== "folders" || parts.at(-1)?.kind !== "folders") parts.push(part);
    }
    return parts;
  });
}
function expandBraces(glob) {
  const done = [];
  const open3 = [glob];
  for (let text2 = open3.pop(); text2 !== void 0; text2 = open3.pop()) {
    const braces = findBraces(text2);
    if (braces === void 0) done.push(text2);
    else {
      const { start: start2, end, choices } = braces;
      for (const choice of choices.reverse()) open3.push(text2.slice(0, start2) + choice + text2.slice(end + 1));
    }
    if (done.length + open3.length > MOST_ALTERNATIVES) return [glob];
  }
  return done;
}
function findBraces(text2) {
  for (let start2 = nextBrace(text2, 0); start2 >= 0; start2 = nextBrace(text2, start2 + 1)) {
    const choices = [];
    let depth = 0;
    let from = start2 + 1;
    for (let i = start2; i < text2.length; i++) {
      const char = text2.charAt(i);
      if (char === "\\") i++;
      else if (char === "{") depth++;
      else if (char === "," && depth === 1) {
        choices.push(text2.slice(from, i));
        from = i + 1;
      } else if (char === "}" && --depth === 0) {
        if (choices.length === 0) break;
        return { start: start2, end: i, choices: [...choices, text2.slice(from, i)] };
      }
    }
  }
  return void 0;
}
function nextBrace(text2, from) {
  for (let i = from; i < text2.length; i++) {
    if (text2.charAt(i) === "\\") i++;
    else if (text2.charAt(i) === "{") return i;
  }
  return -1;
}
function parsePart(text2) {
  if (text2 === "**") return { kind: "folders" };
  let source = "";
  let name2 = "";
  let plain = true;
  for (let i = 0; i < text2.length; i++) {
    const char = text2.charAt(i);
    if (char === "\\" && i + 1 < text2.length) {
      i++;
      name2 += text2.charAt(i);
      source += escapeForRegExp(text2.charAt(i));
      continue;
    }
    const set2 = char === "[" ? readSet(text2, i) : void 0;
    if (set2 !== void 0) {
      source += set2.source;
      i = set2.end;
      plain = false;
    } else if (char === "*" || char === "?") {
      if (char === "?") source += ".";
      else if (!source.endsWith(".*")) source += ".*";
      plain = false;
    } else {
      name2 += char;
      source += escapeForRegExp(char);
    }
  }
  return plain ? { kind: "name", name: name2 } : { kind: "pattern", pattern: new RegExp(`^${source}$`, "su") };
}
function readSet(text2, start2) {
  const negated = text2.charAt(start2 + 1) === "!" || text2.charAt(start2 + 1) === "^";
  const from = start2 + (negated ? 2 : 1);
  const end = text2.indexOf("]", from + 1);
  if (end < 0) return void 0;
  const inner = text2.slice(from, end).replace(/[\\\]^[&~]/g, "\\$&");
  try {
    const source = `[${negated ? "^" : ""}${inner}]`;
    new RegExp(source, "u");
    return { source, end };
  } catch {
    return void 0;
  }
}
function escapeForRegExp(char) {
  return /[\\^$.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char;
}

// src/run/find-files.ts
function findFiles(glob, cwd, take) {
  const seen = /* @__PURE__ */ new Set();
  const takeOnce = (path2) => {
    if (seen.has(path2)) return true;
    seen.add(path2);
    return take(path2);
  };
  for (const parts of parseGlob(process.platform === "win32" ? glob.replaceAll("\\", "/") : glob)) {
    const isAbsolute3 = parts[0]?.kind === "name" && parts[0].name === "";
    const start2 = isAbsolute3 ? "/" : "";
    if (!walk(start2, isAbsolute3 ? parts.slice(1) : parts, cwd, takeOnce)) return;
  }
}
function walk(folder, parts, cwd, take) {
  const [part, ...rest] = parts;
  if (part === void 0) return true;
  if (part.kind === "name") return visit3(join5(folder, part.name), rest, cwd, take);
  if (part.kind === "folders" && rest.length > 0 && !walk(folder, rest, cwd, take)) return false;
  for (const entry of readFolder(resolve2(cwd, folder))) {
    const path2 = join5(folder, entry.name);
    if (part.kind === "pattern") {
      if (part.pattern.test(entry.name) && !visit3(path2, rest, cwd, take)) return false;
    } else if (entry.isDirectory()) {
      if (!walk(path2, parts, cwd, take)) return false;
    } else if (rest.length === 0 && isFile2(resolve2(cwd, path2)) && !take(path2)) {
      return false;
    }
  }
  return true;
}
function visit3(path2, rest, cwd, take) {
  const stat2 = statPath(resolve2(cwd, path2));
  if (stat2?.isDirectory()) return walk(path2, rest.length > 0 ? rest : [{ kind: "folders" }], cwd, take);
  return stat2 === void 0 || rest.length > 0 ? true : take(path2);
}
function isFile2(path2) {
  const stat2 = statPath(path2);
  return stat2 !== void 0 && !stat2.isDirectory();
}
function statPath(path2) {
  try {
    return statSync3(path2);
  } catch {
    return void 0;
  }
}
function readFolder(path2) {
  try {
    return readdirSync(path2, { withFileTypes: true }).sort((a, b2) => a.name < b2.name ? -1 : 1);
  } catch {
    return [];
  }
}

// src/run/xml-form.ts
var TAG = /<([^\s/>=<"']+)((?:\s+[^\s/>=<"']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
var ATTRIBUTE = /([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g;
var BAD_REFERENCE = /&(?!(?:[A-Za-z_:][\w:.-]*|#\d+|#x[\dA-Fa-f]+);)/;
function checkXml(text2) {
  const open3 = [];
  let root;
  let at = text2.startsWith("\uFEFF") ? 1 : 0;
  const fail = (fault, offset = at) => ({ fault, line: text2.slice(0, offset).split("\n").length });
  while (at < text2.length) {
    const tag = text2.indexOf("<", at);
    const between = text2.slice(at, tag < 0 ? void 0 : tag);
    if (open3.length === 0 && between.trim() !== "") return fail("text outside of the root element");
    if (BAD_REFERENCE.test(between)) return fail('"&" that is not escaped');
    if (tag < 0) break;
    at = tag;
    const skipped = skipSpecial(text2, at, open3.length > 0);
    if (skipped !== void 0) {
      if (skipped < 0) return fail("a comment, CDATA section, instruction or declaration that does not end");
      at = skipped;
    } else if (text2.startsWith("</", at)) {
      const end = text2.indexOf(">", at);
      const name2 = end < 0 ? "" : text2.slice(at + 2, end).trimEnd();
      if (open3.pop() !== name2 || end < 0) return fail(`the end tag "</${name2}>" closes nothing that is open`);
      at = end + 1;
    } else {
      TAG.lastIndex = at;
      const match = TAG.exec(text2);
      if (match === null) return fail(`"${text2.slice(at, at + 20).split("\n")[0]}" is not a tag`);
      const [whole, name2, attributes, closed] = match;
      if (BAD_REFERENCE.test(attributes)) return fail('"&" that is not escaped');
      const names2 = Array.from(attributes.matchAll(ATTRIBUTE), (attribute) => attribute[1]);
      if (new Set(names2).size < names2.length) return fail(`an attribute twice in "<${name2}>"`);
      if (open3.length === 0 && root !== void 0) return fail(`a second root element "<${name2}>"`);
      root ??= name2;
      if (closed === "") open3.push(name2);
      at += whole.length;
    }
  }
  if (open3.length > 0) return fail(`"<${open3.at(-1)}>" is never closed`, text2.length);
  return root === void 0 ? fail("no element", text2.length) : { root };
}
function skipSpecial(text2, at, inside) {
  const after = (end, from) => {
    const found2 = text2.indexOf(end, from);
    return found2 < 0 ? -1 : found2 + end.length;
  };
  if (text2.startsWith("<!--", at)) return after("-->", at + 4);
  if (text2.startsWith("<![CDATA[", at) && inside) return after("]]>", at + 9);
  if (text2.startsWith("<?", at)) return after("?>", at + 2);
  if (text2.startsWith("<!DOCTYPE", at) && !inside) {
    const end = text2.indexOf(">", at);
    const subset = text2.indexOf("[", at);
    return subset >= 0 && subset < end ? after("]>", subset) : after(">", at);
  }
  return void 0;
}

// src/run/produces.ts
var CLOCK_STEP_MS = 10;
var LARGEST_CHECKED_BYTES = 64 << 20;
function checkProduces(produces, context) {
  return produces.flatMap((produce2) => checkProduce(produce2, context) ?? []);
}
function checkProduce({ path: glob, format: format2 }, context) {
  let matches2 = 0;
  let older;
  let written = 0;
  let fault;
  findFiles(glob, context.cwd, (path2) => {
    matches2++;
    const absolute = resolve3(context.cwd, path2);
    if (!isWrittenSince(absolute, context.startedAt)) {
      older ??= path2;
      return true;
    }
    written++;
    const found2 = format2 === "any" ? void 0 : checkFormat(absolute, format2);
    if (found2 !== void 0) fault = `produces "${glob}": "${path2}" ${found2} [produces-format]`;
    return format2 !== "any" && found2 === void 0;
  });
  if (fault !== void 0 || written > 0) return fault;
  if (matches2 === 0) {
    return `produces "${glob}": no such file after the step; correct the path, which starts from the working directory "${context.cwd}" [produces-missing]`;
  }
  return `produces "${glob}": "${older}" is there but was not written by this step; let the step write it anew [produces-old]`;
}
function isWrittenSince(path2, startedAt) {
  const timeMs = statPath(path2)?.ctimeMs;
  if (timeMs === void 0) return false;
  return timeMs >= (timeMs % 1e3 === 0 ? Math.floor(startedAt / 1e3) * 1e3 : startedAt - CLOCK_STEP_MS);
}
function checkFormat(path2, format2) {
  try {
    const { size } = statSync4(path2);
    if (size === 0) return "is empty";
    if (format2 === "non-empty" || size > LARGEST_CHECKED_BYTES) return void 0;
    const text2 = readFileSync4(path2, "utf8").replace(/^\ufeff/, "");
    if (text2.trim() === "") return "is empty";
    return format2 === "json" || format2 === "sarif" ? checkJsonFormat(text2, format2) : checkXmlFormat(text2, format2);
  } catch (error) {
    return `cannot be read (${error.code})`;
  }
}
function checkJsonFormat(text2, format2) {
  let value;
  try {
    value = JSON.parse(text2);
  } catch (error) {
    return `is not JSON: ${error.message}`;
  }
  if (format2 === "json") return void 0;
  const { version, runs } = value ?? {};
  if (typeof version !== "string" || !version.startsWith("2.")) return 'is not SARIF 2: its "version" is not "2.…"';
  return Array.isArray(runs) ? void 0 : 'is not SARIF 2: its "runs" is not a list';
}
function checkXmlFormat(text2, format2) {
  const form = checkXml(text2);
  if ("fault" in form) return `is not well-formed XML: line ${form.line}: ${form.fault}`;
  if (format2 === "xml" || form.root === "testsuites" || form.root === "testsuite") return void 0;
  return `is not JUnit: its root element is "${form.root}", not "testsuites" or "testsuite"`;
}

// src/run/shell.ts
import { accessSync, constants as constants3, statSync as statSync5 } from "node:fs";
import { delimiter as delimiter3, extname, isAbsolute, join as join6 } from "node:path";

// src/run/start-error.ts
var StartError = class extends Error {
  code;
  constructor(message, code2) {
    super(`${message} [${code2}]`);
    this.name = "StartError";
    this.code = code2;
  }
};

// src/run/shell.ts
var FORMATS2 = /* @__PURE__ */ new Map([
  ["cmd", '/D /E:ON /V:OFF /S /C "CALL "{0}""'],
  ["pwsh", `-command ". '{0}'"`],
  ["powershell", `-command ". '{0}'"`],
  ["bash", "--noprofile --norc -e -o pipefail {0}"],
  ["sh", "-e {0}"],
  ["python", "{0}"]
]);
var EXTENSIONS = /* @__PURE__ */ new Map([
  ["cmd", ".cmd"],
  ["pwsh", ".ps1"],
  ["powershell", ".ps1"],
  ["bash", ".sh"],
  ["sh", ".sh"],
  ["python", ".py"]
]);
function chooseShell(shell, context) {
  if (shell === void 0 || shell.trim() === "") return chooseDefault(context);
  const gap = shell.indexOf(" ");
  const name2 = gap < 0 ? shell : shell.slice(0, gap);
  const given = gap < 0 ? "" : shell.slice(gap + 1).trimStart();
  const format2 = given === "" ? FORMATS2.get(name2.toLowerCase()) ?? "" : given;
  if (!format2.includes("{0}")) {
    throw new StartError(
      `shell "${shell}" has no place for the script; use bash, sh, pwsh, powershell, cmd or python, or write {0} where the script's path belongs`,
      "bad-shell"
    );
  }
  const path2 = findProgram(name2, context);
  if (path2 === void 0) {
    throw new StartError(
      `shell "${name2}" is not on the PATH; install it in an earlier step or choose another`,
      "unknown-shell"
    );
  }
  return { path: path2, name: name2, format: format2, extension: EXTENSIONS.get(name2.toLowerCase()) ?? "" };
}
function chooseDefault(context) {
  const candidates = context.platform === "win32" ? ["pwsh", "powershell"] : context.inContainer ? ["sh"] : ["bash", "sh"];
  for (const candidate of candidates) {
    const path2 = findProgram(candidate, context);
    if (path2 === void 0) continue;
    const name2 = context.platform === "win32" ? candidate : "sh";
    return { path: path2, name: name2, format: FORMATS2.get(name2), extension: EXTENSIONS.get(name2) };
  }
  throw new StartError(
    `none of the default shells ${candidates.join(", ")} is on the PATH; name one with "shell"`,
    "unknown-shell"
  );
}
function buildShellCommand(shell, scriptPath, platform3) {
  const quotesPath = shell.format.includes("'{0}'");
  const path2 = quotesPath ? scriptPath.replaceAll("'", "''") : scriptPath;
  if (platform3 === "win32") {
    return { argv: [shell.path, insertPath(shell, shell.format, path2)], verbatimArguments: true };
  }
  const args = splitArguments(shell.format).map((word2) => insertPath(shell, word2, path2));
  return { argv: [shell.path, ...args], verbatimArguments: false };
}
function buildScript(shell, run2, platform3) {
  const newline = platform3 === "win32" ? "\r\n" : "\n";
  let text2 = run2;
  if (shell.name === "cmd") {
    text2 = `@echo off${newline}${run2}`;
  } else if (shell.name === "pwsh" || shell.name === "powershell") {
    const exit = "if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }";
    text2 = `$ErrorActionPreference = 'stop'${newline}${run2}${newline}${exit}`;
  }
  return platform3 === "win32" ? text2.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n") : text2;
}
function insertPath(shell, format2, path2) {
  return format2.replace(/\{\{|\}\}|\{0\}|[{}]/g, (found2) => {
    if (found2 === "{0}") return path2;
    if (found2.length === 2) return found2.charAt(0);
    throw new StartError(
      `shell "${shell.name} ${shell.format}" has a single "${found2}"; write it twice where a brace is meant`,
      "bad-shell"
    );
  });
}
function splitArguments(text2) {
  const words = [];
  let word2;
  let quoted = false;
  for (let i = 0; i < text2.length; i++) {
    const char = text2.charAt(i);
    if (char === "\\") {
      let slashes = 1;
      while (text2.charAt(i + slashes) === "\\") slashes++;
      const beforeQuote = text2.charAt(i + slashes) === '"';
      word2 = (word2 ?? "") + "\\".repeat(beforeQuote ? slashes >> 1 : slashes);
      i += slashes - 1;
      if (beforeQuote && slashes % 2 === 1) {
        word2 += '"';
        i++;
      }
    } else if (char === '"') {
      word2 ??= "";
      if (quoted && text2.charAt(i + 1) === '"') {
        word2 += '"';
        i++;
      } else {
        quoted = !quoted;
      }
    } else if ((char === " " || char === "	") && !quoted) {
      if (word2 !== void 0) words.push(word2);
      word2 = void 0;
    } else {
      word2 = (word2 ?? "") + char;
    }
  }
  if (word2 !== void 0) words.push(word2);
  return words;
}
var found = /* @__PURE__ */ new Map();
function findProgram(name2, { path: path2, platform: platform3 }) {
  if (isAbsolute(name2)) return isProgram(name2) ? name2 : void 0;
  const key2 = `${name2}\0${path2}`;
  const known2 = found.get(key2);
  if (known2 !== void 0) return known2;
  const endings = platform3 === "win32" && extname(name2) === "" ? (process.env.PATHEXT ?? ".COM;.EXE;.BAT;.CMD").split(";") : [""];
  for (const folder of path2.split(delimiter3)) {
    if (folder === "") continue;
    for (const ending of endings) {
      const candidate = join6(folder, name2 + ending);
      if (!isProgram(candidate)) continue;
      found.set(key2, candidate);
      return candidate;
    }
  }
  return void 0;
}
function isProgram(path2) {
  try {
    accessSync(path2, constants3.X_OK);
    return statSync5(path2).isFile();
  } catch {
    return false;
  }
}

// src/run/stop.ts
import { execFile } from "node:child_process";
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
import { readdirSync as readdirSync2, readFileSync as readFileSync5, readlinkSync } from "node:fs";
function createProcessTable(platform3 = process.platform) {
  if (platform3 === "linux") return linuxTable;
  return platform3 === "win32" ? emptyTable : psTable;
}
var TICKS_PER_MS = 0.1;
var environs = /* @__PURE__ */ new Map();
var linuxTable = {
  list() {
    environs.clear();
    const list = [];
    for (const name2 of readdirSync2("/proc")) {
      const pid = Number(name2);
      if (!Number.isInteger(pid)) continue;
      const info = readStat(pid);
      if (info !== void 0 && info.state !== "Z" && info.state !== "X") list.push(info);
    }
    return list;
  },
  read: readStat,
  filterMarked: (list, marker) => list.filter((info) => carriesMarker(readEnviron(info), marker)),
  commandOf(pid) {
    const text2 = readProc(pid, "cmdline")?.toString() || readProc(pid, "comm")?.toString() || "";
    return tidyCommand(text2);
  },
  cwdOf(pid) {
    try {
      return readlinkSync(`/proc/${pid}/cwd`);
    } catch {
      return void 0;
    }
  },
  ageMs(info) {
    const uptimeMs = Number.parseFloat(readFileSync5("/proc/uptime", "utf8")) * 1e3;
    return uptimeMs - Number(info.start) / TICKS_PER_MS;
  }
};
function readStat(pid) {
  const text2 = readProc(pid, "stat")?.toString("latin1");
  if (text2 === void 0) return void 0;
  const fields = text2.slice(text2.lastIndexOf(")") + 2).split(" ");
  return {
    pid,
    state: fields[0] ?? "",
    parent: Number(fields[1]),
    group: Number(fields[2]),
    session: Number(fields[3]),
    start: fields[19] ?? ""
  };
}
function readEnviron({ pid, start: start2 }) {
  const key2 = `${pid} ${start2}`;
  const known2 = environs.get(key2);
  if (known2 !== void 0) return known2;
  const environ = readProc(pid, "environ");
  const kept = environ !== void 0 && mayCarryMarker(environ) ? environ : NOTHING2;
  environs.set(key2, kept);
  return kept;
}
var NOTHING2 = Buffer.alloc(0);
function readProc(pid, file) {
  try {
    return readFileSync5(`/proc/${pid}/${file}`);
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
function parsePs(text2) {
  const list = [];
  for (const line of text2.split("\n")) {
    const [, pid, parent, group, state, start2] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S)\S*\s+(.*\S)\s*$/.exec(line) ?? [];
    if (pid === void 0) continue;
    list.push({
      pid: Number(pid),
      parent: Number(parent),
      group: Number(group),
      session: Number(group),
      state,
      start: start2
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
function tidyCommand(text2) {
  const line = text2.replace(/[\0\s]+/g, " ").trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

// src/run/processes.ts
import { sep } from "node:path";
function findTree(table, root, marker) {
  const { others } = splitOurs(table.list());
  const inGroup = isReused(others, root) ? [] : others.filter((p2) => p2.group === root.pid || p2.session === root.pid);
  return union2(inGroup, table.filterMarked(others, marker));
}
function findRun(table, marker, groups) {
  const { ours, others } = splitOurs(table.list());
  const ourSessions = new Set(ours.map((p2) => p2.session));
  const marked = table.filterMarked(others, marker);
  const sessions = new Set(marked.map((p2) => p2.session).filter((session) => !ourSessions.has(session)));
  for (const pid of groups) {
    if (!isReused(others, { pid, isAlive: () => false })) sessions.add(pid);
  }
  return union2(
    marked,
    others.filter((p2) => sessions.has(p2.session) || sessions.has(p2.group) && groups.includes(p2.group))
  );
}
function findStrays(table, runAgeMs, folders, marker) {
  const { ours, others } = splitOurs(table.list());
  const ourSessions = new Set(ours.map((p2) => p2.session));
  const above = new Set(ours.map((p2) => p2.pid));
  above.delete(process.pid);
  const orphans = others.filter((p2) => {
    if (p2.parent !== 1 && !above.has(p2.parent) || ourSessions.has(p2.session)) return false;
    const ageMs = table.ageMs(p2);
    if (ageMs === void 0 || ageMs > runAgeMs) return false;
    const cwd = table.cwdOf(p2.pid);
    return cwd !== void 0 && folders.some((folder) => cwd === folder || cwd.startsWith(folder + sep));
  });
  const marked = new Set(table.filterMarked(orphans, marker).map((p2) => p2.pid));
  return orphans.filter((p2) => !marked.has(p2.pid)).map((p2) => nameProcess(table, p2));
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
function union2(a, b2) {
  return [...new Map([...a, ...b2].map((p2) => [p2.pid, p2])).values()];
}

// src/run/stop.ts
var CANCEL_SIGNALS = [
  ["SIGINT", 0],
  ["SIGTERM", 2e3],
  ["SIGKILL", 4e3]
];
var KILL_SIGNALS = [["SIGKILL", 0]];
var GIVE_UP_MS = 2e3;
var SHORTEST_LOOK_MS = 5;
var LONGEST_LOOK_MS = 100;
var sharedLookout = createLookout(createProcessTable());
async function stopTree(root, marker, signals, table) {
  if (process.platform === "win32") return stopOnWindows(root);
  return stopFound((seen) => findTree(seen, root, marker), signals, lookoutOf(table), root);
}
async function sweepRun(marker, groups, graceMs, table) {
  const found2 = /* @__PURE__ */ new Map();
  const find = (seen) => {
    const list = findRun(seen, marker, groups);
    for (const info of list) if (!found2.has(info.pid)) found2.set(info.pid, nameProcess(seen, info));
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
  return [...found2.values()];
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
function stopOnWindows(root) {
  return new Promise((resolve5) => {
    execFile("taskkill", ["/PID", String(root.pid), "/T", "/F"], () => resolve5([]));
  });
}
function trySignal(pid, signal) {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}

// src/run/attempt.ts
function startAttempt(workplace, inputs) {
  const marker = markStep(workplace.markers, inputs.step.id, inputs.attempt);
  let running;
  let wanted;
  let stopping;
  let paused = false;
  const stop = (signals) => {
    wanted = signals;
    if (running) stopping = Promise.all([stopping, stopTree(running, marker, signals)]);
  };
  const run2 = async () => {
    const startedAt = Date.now();
    const clock = createClock();
    const { step: step2, attempt: attempt2, output } = inputs;
    const name2 = `${step2.index}-${step2.id.slice(0, 60)}.${attempt2}`;
    let files;
    let script;
    try {
      files = createCommandFiles(workplace.folder, name2);
      const cwd = resolve4(workplace.root, step2.workingDirectory);
      const env2 = buildEnvironment(workplace, inputs, marker, files.env);
      const { platform: platform3 } = process;
      const context = { path: pathOf(env2, workplace.job.windows), platform: platform3, inContainer: workplace.inContainer };
      const shell = chooseShell(step2.shell, context);
      script = writeScript(workplace.folder, name2, shell.extension, buildScript(shell, step2.run, platform3));
      const { argv, verbatimArguments } = buildShellCommand(shell, script, platform3);
      const wrap = workplace.wrap?.(step2, attempt2);
      running = await workplace.launcher.launch(
        { argv, env: env2, cwd, verbatimArguments, isCancelled: () => wanted !== void 0, ...wrap && { wrap } },
        { onOutput: (chunk) => output.push(chunk), onLateOutput: (chunk) => output.pushLate(chunk) }
      );
      if (paused) running.pause();
      if (wanted) stop(wanted);
      const { exitCode, signal, groupAlive, outputHeld } = await running.ended;
      const contents = readCommandFiles(files, workplace.job.windows);
      const end = judge(
        { exitCode, signal },
        contents,
        () => (
          // Where the wall clock was set back meanwhile, files are stamped as of before our start.
          checkProduces(step2.produces, { cwd, startedAt: Math.min(startedAt, Date.now() - clock()) })
        )
      );
      if (end.reason !== void 0 || workplace.leftovers === "kill") stop(KILL_SIGNALS);
      await stopping;
      const leaves = stopping === void 0 && (groupAlive || outputHeld);
      if (!leaves) running.release();
      return { end, contents, ...leaves && { left: { running, groupAlive } } };
    } catch (error) {
      return { end: { exitCode: null, signal: null, reason: "not-started", message: explainStart(error) } };
    } finally {
      output.end();
      if (files) removeCommandFiles(files, script);
    }
  };
  return {
    outcome: run2(),
    stop,
    pause() {
      paused = true;
      running?.pause();
    },
    resume() {
      paused = false;
      running?.resume();
    }
  };
}
function explainStart(error) {
  if (error instanceof StartError) return error.message;
  return `the step's files could not be written: ${error.message}; free some space and run it again`;
}
function buildEnvironment(workplace, inputs, marker, fileVariables) {
  return stepEnvironment({
    job: workplace.job,
    plan: inputs.planEnv,
    exports: inputs.exports,
    step: inputs.stepEnv,
    passEnv: [...inputs.step.passEnv, ...Object.keys(inputs.stepEnv)],
    own: [fileVariables, markerVariables(workplace.markers, marker)]
  });
}
function judge(status, contents, findMissing) {
  if (status.signal !== null) return { ...status, reason: "signal" };
  if (status.exitCode !== 0) return { ...status, reason: "exit-code" };
  if (contents.faults.length > 0) return { ...status, reason: "command-file", message: contents.faults.join("\n") };
  const missing = findMissing();
  return missing.length > 0 ? { ...status, reason: "produces", message: missing.join("\n") } : status;
}

// src/plan/late-values.ts
function evaluateTimeout({ timeoutMinutes }, contexts) {
  if (timeoutMinutes === void 0) return void 0;
  const value = typeof timeoutMinutes === "number" ? timeoutMinutes : evaluateTemplate(timeoutMinutes, contexts);
  if (value === null || value === "") return void 0;
  const minutes2 = typeof value === "string" ? Number(value) : value;
  if (typeof minutes2 === "number" && Number.isFinite(minutes2) && minutes2 > 0) return minutes2 * 6e4;
  throw new ExpressionFault(`"timeout-minutes" must be a number of minutes above 0, not ${JSON.stringify(value)}`);
}
function evaluateContinueOnError({ continueOnError }, contexts) {
  const value = typeof continueOnError === "boolean" ? continueOnError : evaluateTemplate(continueOnError, contexts);
  if (typeof value === "boolean") return value;
  if (value === null || value === "" || value === "false") return false;
  if (value === "true") return true;
  throw new ExpressionFault(`"continue-on-error" must be true or false, not ${JSON.stringify(value)}`);
}
function evaluateEnv(env2, contexts) {
  const values = /* @__PURE__ */ Object.create(null);
  for (const [name2, template] of Object.entries(env2)) {
    try {
      values[name2] = hasExpression(template) ? toText(evaluateTemplate(template, contexts)) : template;
    } catch (error) {
      if (error instanceof ExpressionFault) throw new ExpressionFault(`env.${name2}: ${error.message}`);
      throw error;
    }
  }
  return values;
}

// src/run/contexts.ts
import { readFileSync as readFileSync6 } from "node:fs";
import { arch as arch2, platform as platform2 } from "node:os";
var SYSTEMS = { linux: "Linux", darwin: "macOS", win32: "Windows" };
var PROCESSORS = { x64: "X64", ia32: "X86", arm64: "ARM64", arm: "ARM" };
var FILE_VARIABLES = /* @__PURE__ */ new Set(["ENV", "PATH", "OUTPUT", "STATE", "STEP_SUMMARY", "ACTION_PATH", "ACTIONS"]);
function readStaticContexts(env2, workflow) {
  const github = {};
  const runner = {
    os: SYSTEMS[platform2()] ?? platform2(),
    arch: PROCESSORS[arch2()] ?? arch2(),
    debug: ""
  };
  const known2 = {};
  for (const [name2, value] of Object.entries(env2)) {
    if (value === void 0) continue;
    known2[name2] = value;
    if (name2.startsWith("GITHUB_") && !FILE_VARIABLES.has(name2.slice(7))) github[name2.slice(7).toLowerCase()] = value;
    if (name2.startsWith("RUNNER_")) runner[name2.slice(7).toLowerCase()] = value;
  }
  github.event = readEvent(env2.GITHUB_EVENT_PATH);
  return { github, runner, env: known2, ...workflow };
}
function readEvent(path2) {
  if (!path2) return {};
  try {
    return JSON.parse(readFileSync6(path2, "utf8"));
  } catch {
    return {};
  }
}
function describeNeeds(plan2, graph, ended, step2) {
  const context = /* @__PURE__ */ Object.create(null);
  const ancestors = [...collectAncestors(graph.needs, [step2])].sort((a, b2) => a - b2);
  const groups = /* @__PURE__ */ new Map();
  for (const index of ancestors) {
    const end = ended.get(index);
    if (!end) continue;
    const { id: id2, group } = plan2.steps[index];
    context[id2] = describeStep2(end);
    if (group !== void 0) groups.set(group, [...groups.get(group) ?? [], end]);
  }
  for (const [group, ends] of groups) {
    context[plan2.groups[group].id] = describeStep2({
      conclusion: worst(ends.map((end) => end.conclusion)),
      outcome: worst(ends.map((end) => end.outcome)),
      outputs: Object.assign({}, ...ends.map((end) => end.outputs))
    });
  }
  return context;
}
function describeStep2({ conclusion, outcome, outputs }) {
  return { result: conclusion, conclusion, outcome, outputs: { ...outputs } };
}
function worst(conclusions) {
  const order = ["failure", "cancelled", "skipped"];
  return order.find((conclusion) => conclusions.includes(conclusion)) ?? "success";
}

// src/run/evaluate.ts
var CALM = { success: true, failure: false };
function createEvaluator({ plan: plan2, graph, contexts, ended, exports }) {
  const contextsOf = (index, status, env2) => {
    const needs = describeNeeds(plan2, graph, ended, index);
    return {
      ...contexts,
      matrix: mergeMatrix(contexts.matrix, plan2.steps[index].matrix),
      env: { ...contexts.env, ...env2 },
      needs,
      steps: needs,
      status: { ...status, cancelled: false }
    };
  };
  const evaluateAll2 = (index, env2, known2) => Object.values(env2).some(hasExpression) ? evaluateEnv(env2, contextsOf(index, CALM, known2)) : env2;
  const knownTo = (index) => ({
    ...evaluateAll2(index, plan2.env, {}),
    ...exports.reaching(index).env
  });
  return {
    evaluateCondition(index, status) {
      const { condition } = plan2.steps[index];
      return guard(() => ({
        run: name("if", () => evaluateCondition(condition.expression, contextsOf(index, status, knownTo(index))))
      }));
    },
    prepareStep(index) {
      const step2 = plan2.steps[index];
      const isLate = typeof step2.timeoutMinutes === "string" || typeof step2.continueOnError === "string";
      return guard(() => {
        const all = isLate ? contextsOf(index, CALM, knownTo(index)) : contexts;
        const timeoutMs = evaluateTimeout(step2, all);
        return { required: !evaluateContinueOnError(step2, all), ...timeoutMs !== void 0 && { timeoutMs } };
      });
    },
    evaluateEnvironment(index) {
      return guard(() => {
        const planEnv = evaluateAll2(index, plan2.env, {});
        return { planEnv, stepEnv: evaluateAll2(index, plan2.steps[index].env, knownTo(index)) };
      });
    }
  };
}
function name(key2, work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof ExpressionFault) throw new ExpressionFault(`${key2}: ${error.message}`);
    throw error;
  }
}
function guard(work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof ExpressionFault) return { fault: error.message };
    throw error;
  }
}

// src/run/exports.ts
function createExportStore(graph, windows) {
  const byStep = /* @__PURE__ */ new Map();
  const place = new Uint32Array(graph.size);
  for (const [i, step2] of graph.order.entries()) place[step2] = i;
  const merge3 = (steps) => mergeExports(
    steps.sort((a, b2) => place[a] - place[b2]).map((step2) => byStep.get(step2)),
    windows
  );
  return {
    set(step2, exports) {
      if (Object.keys(exports.env).length > 0 || exports.path.length > 0) byStep.set(step2, exports);
      else byStep.delete(step2);
    },
    reaching(step2) {
      if (byStep.size === 0) return merge3([]);
      const ancestors = collectAncestors(graph.needs, [step2]);
      return merge3([...byStep.keys()].filter((exporter) => ancestors.has(exporter)));
    },
    all: () => merge3([...byStep.keys()])
  };
}

// src/run/handover.ts
function createHandover(graph, masks, windows) {
  const exports = createExportStore(graph, windows);
  const contents = /* @__PURE__ */ new Map();
  const ended = /* @__PURE__ */ new Map();
  return {
    exports,
    ended,
    take(step2, written) {
      if (written) contents.set(step2, written);
      else contents.delete(step2);
      exports.set(step2, written ?? { env: {}, path: [] });
    },
    noteStepEnd(step2, { conclusion, required }) {
      const forgiven = conclusion === "failure" && !required;
      const outputs = contents.get(step2)?.outputs ?? {};
      ended.set(step2, { conclusion: forgiven ? "success" : conclusion, outcome: conclusion, outputs });
    },
    tell({ step: step2, conclusion, reason, message, required, because }) {
      const written = contents.get(step2);
      const outputs = Object.entries(written?.outputs ?? {});
      return {
        type: "step-ended",
        step: step2,
        conclusion,
        ...reason && { reason },
        ...message !== void 0 && { message: masks.applyText(message) },
        required,
        because,
        outputs: Object.fromEntries(outputs.map(([name2, value]) => [name2, masks.applyText(value)])),
        exports: Object.keys(written?.env ?? {}),
        ...written?.summary !== void 0 && { summary: masks.applyText(written.summary) }
      };
    },
    outputs: () => new Map([...contents].map(([step2, { outputs }]) => [step2, outputs]))
  };
}

// src/run/leftovers.ts
var GRACE_MS = 500;
async function sweepLeftovers(workplace, left, runMs) {
  const notices = [];
  if (workplace.leftovers !== "keep") {
    const groups = left.filter(({ groupAlive }) => groupAlive).map(({ running }) => running.pid);
    for (const { pid, command } of await sweepRun(workplace.markers.run, groups, GRACE_MS)) {
      const message = `stopped process ${pid}, which a step had left running: ${command}`;
      notices.push({ type: "notice", severity: "notice", code: "leftover", message });
    }
    const folders = [workplace.root, workplace.folder];
    for (const { pid, command } of findStrays(createProcessTable(), runMs, folders, workplace.markers.run)) {
      const message = `process ${pid} is still running and may come from a step: ${command}`;
      notices.push({ type: "notice", severity: "warning", code: "stray", message });
    }
  }
  for (const { running } of left) running.release();
  return notices;
}

// src/run/stop-reasons.ts
var TIMEOUT_SIGNALS = [
  ["SIGTERM", 0],
  ["SIGKILL", 2e3]
];
function signalsFor(reason) {
  return reason === "timeout" ? TIMEOUT_SIGNALS : CANCEL_SIGNALS;
}
function explainTimeout(ranMs, lastLine) {
  const said = lastLine === "" ? "it printed nothing" : `its last line was: ${lastLine}`;
  return `stopped after ${(ranMs / 1e3).toFixed(1)} s by its time-out; ${said}`;
}

// src/run/execute.ts
var HEARTBEAT_MS = 6e4;
function executeRun(request) {
  const { plan: plan2, graph, masks, workplace } = request;
  const clock = createClock();
  const timers = createTimers(clock);
  const handover = createHandover(graph, masks, workplace.job.windows);
  const active = /* @__PURE__ */ new Map();
  const waiting = /* @__PURE__ */ new Set();
  const left = [];
  const startedAt = Date.now();
  const emit = (event) => request.emit({ at: clock(), ...event });
  const evaluator = createEvaluator({ plan: plan2, graph, contexts: request.contexts, ...handover });
  let cancelled = false;
  let outputPaused = false;
  let finish = () => {
  };
  let fail = () => {
  };
  const outcome = new Promise((resolve5, reject) => {
    finish = resolve5;
    fail = reject;
  });
  emit({
    type: "run-began",
    startedAt,
    plan: plan2,
    cores: request.cores,
    lanes: request.lanes,
    lanesBecause: request.lanesBecause,
    schedule: plan2.schedule
  });
  const heartbeat = setInterval(() => {
    const running = runningNow().map(({ step: step2, forMs, lastLine }) => ({ step: step2, forMs, lastLine }));
    if (running.length > 0) emit({ type: "heartbeat", running, waiting: [...waiting].sort((a, b2) => a - b2) });
  }, HEARTBEAT_MS);
  const { state, commands } = beginRun(
    {
      plan: plan2,
      graph,
      startOrder: request.startOrder,
      selection: request.selection,
      lanes: request.lanes,
      cores: request.cores,
      ports: { ...evaluator, noteStepEnd: handover.noteStepEnd }
    },
    clock()
  );
  obey(commands);
  function obey(list) {
    for (const command of list) obeyOne(command);
  }
  function obeyOne(command) {
    switch (command.type) {
      case "ready":
        waiting.add(command.step);
        emit({ type: "step-ready", step: command.step });
        break;
      case "start":
        waiting.delete(command.step);
        start2(command);
        break;
      case "kill":
        kill(command.step, command.reason);
        break;
      case "set-timer":
        timers.set(command.atMs, () => {
          const event = { type: "timer", timer: command.timer };
          if (command.timer.kind === "run-timeout") stopAll(event, "run-timeout");
          else obey(next(state, event, clock()));
        });
        break;
      case "end-step":
        waiting.delete(command.step);
        emit(handover.tell(command));
        break;
      case "end-run":
        endRun(command.conclusion).catch(fail);
        break;
      case "retry":
        break;
    }
  }
  function start2({ step: index, attempt: attempt2, kind, lane, waitMs }) {
    emit({ type: "attempt-started", step: index, attempt: attempt2, kind, lane, waitMs });
    const step2 = plan2.steps[index];
    const key2 = { step: index, attempt: attempt2 };
    const output = createAttemptOutput({
      folder: request.spoolFolder,
      key: key2,
      masks,
      clock,
      debug: request.debug,
      onText: (bytes) => request.onText?.(key2, bytes),
      onProblem: (problem) => emit({ type: "problem-found", ...key2, problem }),
      onMask: (value) => request.onMask?.(value)
    });
    const environment = evaluator.evaluateEnvironment(index);
    const process2 = "fault" in environment ? failedStart({ exitCode: null, signal: null, reason: "expression", message: environment.fault }) : startAttempt(workplace, { step: step2, attempt: attempt2, output, exports: handover.exports.reaching(index), ...environment });
    if (outputPaused) process2.pause();
    active.set(index, { attempt: attempt2, lane, startMs: clock(), process: process2, output });
    process2.outcome.then((end) => endAttempt2(index, end)).catch(fail);
  }
  function endAttempt2(index, { end, contents: files, left: leftBehind }) {
    const { attempt: attempt2, output, killedFor, startMs } = active.get(index);
    active.delete(index);
    if (leftBehind) left.push(leftBehind);
    handover.take(index, files);
    for (const message of files?.refused ?? []) {
      emit({ type: "notice", severity: "warning", code: "refused", message, step: index });
    }
    if (output.failed) {
      const message = `the output of "${plan2.steps[index].id}" could not be written to disk (${output.failed}); only its end is kept`;
      emit({ type: "notice", severity: "warning", code: "spool", message, step: index });
    }
    const told = killedFor ? { ...end, reason: killedFor } : end;
    if (killedFor) delete told.message;
    if (killedFor === "timeout") told.message = explainTimeout(clock() - startMs, output.lastLine());
    if (told.message !== void 0) told.message = masks.applyText(told.message);
    const commands2 = next(state, { type: "attempt-ended", step: index, end: told }, clock());
    const retry2 = commands2.find((command) => command.type === "retry" && command.step === index);
    emit({
      type: "attempt-ended",
      step: index,
      attempt: attempt2,
      end: told,
      ...retry2?.type === "retry" && { retryInMs: retry2.delayMs },
      ...told.reason !== void 0 && { tail: output.tail() },
      outputBytes: output.bytes()
    });
    obey(commands2);
  }
  function kill(index, reason) {
    const running = active.get(index);
    if (!running) return;
    running.killedFor ??= reason;
    running.process.stop(signalsFor(reason));
  }
  function stopAll(event, by) {
    const commands2 = next(state, event, clock());
    if (commands2.length === 0) return;
    obey(commands2.filter((command) => command.type === "end-step"));
    emit({ type: "cancel-requested", by });
    obey(commands2.filter((command) => command.type !== "end-step"));
  }
  async function endRun(conclusion) {
    timers.clear();
    clearInterval(heartbeat);
    for (const notice of await sweepLeftovers(workplace, left, clock())) {
      emit({ ...notice, message: masks.applyText(notice.message) });
    }
    workplace.launcher.close();
    emit({ type: "run-ended", conclusion });
    finish({ conclusion, exports: handover.exports.all(), outputs: handover.outputs() });
  }
  function runningNow() {
    return [...active].map(([step2, { lane, startMs, output }]) => ({
      step: step2,
      lane,
      forMs: clock() - startMs,
      lastLine: output.lastLine()
    }));
  }
  function resumeOutput() {
    outputPaused = false;
    for (const { process: process2 } of active.values()) process2.resume();
  }
  return {
    ended: outcome,
    cancel(by) {
      if (cancelled) for (const { process: process2 } of active.values()) process2.stop(KILL_SIGNALS);
      else stopAll({ type: "cancel" }, by);
      cancelled = true;
      resumeOutput();
    },
    runningNow,
    pauseOutput() {
      if (cancelled) return false;
      outputPaused = true;
      for (const { process: process2 } of active.values()) process2.pause();
      return true;
    },
    resumeOutput
  };
}
function failedStart(end) {
  return { outcome: Promise.resolve({ end }), stop() {
  }, pause() {
  }, resume() {
  } };
}

// src/run/journal.ts
import { closeSync as closeSync3, existsSync as existsSync3, openSync as openSync3, readFileSync as readFileSync7, writeSync as writeSync2 } from "node:fs";
function openJournal(path2) {
  let fd;
  let failed;
  const guard2 = (work) => {
    try {
      work();
    } catch (error) {
      failed ??= error.message;
    }
  };
  guard2(() => {
    fd = openSync3(path2, "a", 384);
  });
  return {
    write(event) {
      if (fd === void 0 || failed !== void 0) return;
      const bytes = Buffer.from(`${JSON.stringify(event)}
`);
      guard2(() => {
        for (let at = 0; at < bytes.length; ) at += writeSync2(fd, bytes, at);
      });
    },
    get failed() {
      return failed;
    },
    close() {
      if (fd !== void 0) guard2(() => closeSync3(fd));
      fd = void 0;
    }
  };
}

// src/run/signals.ts
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
function onCancelSignals(callback) {
  for (const signal of SIGNALS) process.on(signal, callback);
  return () => {
    for (const signal of SIGNALS) process.off(signal, callback);
  };
}

// src/run/launch.ts
import { spawn } from "node:child_process";
import { closeSync as closeSync5 } from "node:fs";
import { Socket } from "node:net";
import { setTimeout as sleep3 } from "node:timers/promises";

// src/run/fifo.ts
import { execFile as execFile2 } from "node:child_process";
import { closeSync as closeSync4, constants as constants4, openSync as openSync4, unlinkSync as unlinkSync2 } from "node:fs";
import { join as join7 } from "node:path";
var FIRST_BATCH = 16;
var LARGEST_BATCH = 256;
function createFifoPool(folder, platform3) {
  const free = [];
  let made = 0;
  let failures = 0;
  let batch = FIRST_BATCH;
  let works = platform3 !== "win32";
  let closed = false;
  let refilling;
  const refill = () => {
    const paths = Array.from({ length: batch }, () => join7(folder, `pipe-${process.pid}-${made++}`));
    batch = Math.min(2 * batch, LARGEST_BATCH);
    refilling = new Promise((resolve5) => {
      execFile2("mkfifo", ["-m", "600", ...paths], (error) => {
        refilling = void 0;
        if (error) {
          failures++;
          works = error.code !== "ENOENT" && failures < 3;
        }
        if (error || closed) removeAll(paths);
        else free.push(...paths);
        resolve5();
      });
    });
    return refilling;
  };
  const removeAll = (paths) => {
    for (const path2 of paths) removeFile(path2);
  };
  if (works) refill();
  return {
    async take() {
      if (works && refilling === void 0 && free.length < batch / 4) refill();
      if (free.length === 0) await refilling;
      const path2 = free.pop();
      if (path2 === void 0) return void 0;
      try {
        return openFifo(path2);
      } catch (error) {
        if (error.code !== "ENOENT") throw error;
        free.length = 0;
        await (refilling ?? refill());
        const fresh = free.pop();
        return fresh === void 0 ? void 0 : openFifo(fresh);
      }
    },
    close() {
      closed = true;
      removeAll(free.splice(0));
    }
  };
}
function openFifo(path2) {
  try {
    const readFd = openSync4(path2, constants4.O_RDONLY | constants4.O_NONBLOCK);
    try {
      return { readFd, writeFd: openSync4(path2, constants4.O_WRONLY) };
    } catch (error) {
      closeSync4(readFd);
      throw error;
    }
  } finally {
    removeFile(path2);
  }
}
function removeFile(path2) {
  try {
    unlinkSync2(path2);
  } catch {
  }
}

// src/run/output-pipe.ts
function readOutput(streams, sink) {
  let open3 = streams.length;
  let paused = false;
  let late = false;
  let whenClosed = () => {
  };
  let whenPaused = () => {
  };
  let whenResumed = () => {
  };
  for (const stream of streams) {
    stream.on("data", (chunk) => {
      if (late) sink.onLateOutput?.(chunk);
      else sink.onOutput(chunk);
    });
    stream.on("error", () => stream.destroy());
    stream.once("close", () => {
      open3--;
      if (open3 === 0) whenClosed();
    });
  }
  const finish = (graceMs) => new Promise((resolve5) => {
    let leftMs = graceMs;
    let startedAt = 0;
    let timer;
    const end = () => {
      clearTimeout(timer);
      whenPaused = whenResumed = whenClosed = () => {
      };
      late = true;
      for (const stream of streams) if ("unref" in stream) stream.unref();
      resolve5({ held: open3 > 0 });
    };
    const drain = (turns) => {
      if (open3 === 0) return;
      if (paused) leftMs = 0;
      else if (turns === 0) end();
      else setImmediate(drain, turns - 1);
    };
    const start2 = () => {
      startedAt = performance.now();
      timer = setTimeout(drain, leftMs, 2);
    };
    whenClosed = end;
    whenPaused = () => {
      clearTimeout(timer);
      leftMs = Math.max(0, leftMs - (performance.now() - startedAt));
    };
    whenResumed = start2;
    if (open3 === 0) end();
    else if (!paused) start2();
  });
  return {
    pause() {
      if (paused) return;
      paused = true;
      for (const stream of streams) stream.pause();
      whenPaused();
    },
    resume() {
      if (!paused) return;
      paused = false;
      for (const stream of streams) stream.resume();
      whenResumed();
    },
    finish,
    release() {
      for (const stream of streams) stream.destroy();
    }
  };
}

// src/run/start-failure.ts
import { accessSync as accessSync2, constants as constants5, statSync as statSync6 } from "node:fs";
var PASSING = /* @__PURE__ */ new Set(["EAGAIN", "EMFILE", "ENFILE", "ENOMEM"]);
function isPassing(error) {
  return PASSING.has(codeOf(error));
}
function explainStartFailure(error, spec) {
  if (error instanceof StartError) return error;
  const code2 = codeOf(error);
  const program = spec.argv[0] ?? "";
  if (isPassing(error)) {
    return new StartError(
      `"${program}" could not be started: the machine has no more processes, descriptors or memory (${code2}); lower max-parallel or raise the limit`,
      "no-resources"
    );
  }
  if (code2 === "E2BIG") return explainTooLarge(spec);
  const cwdFault = findDirectoryFault(spec.cwd);
  if (cwdFault !== void 0) {
    return new StartError(
      `working directory "${spec.cwd}" ${cwdFault}; make it in an earlier step or correct it`,
      "no-directory"
    );
  }
  if (code2 === "ENOENT") {
    return new StartError(
      `shell "${program}" does not exist; install it in an earlier step or choose another`,
      "unknown-shell"
    );
  }
  if (code2 === "EACCES" || code2 === "EPERM") {
    return new StartError(
      `"${program}" may not be executed (${code2}); check its mode and that of its folders`,
      "not-executable"
    );
  }
  const said = error instanceof Error ? error.message : String(error);
  return new StartError(`"${program}" could not be started: ${said}`, "not-started");
}
function explainTooLarge(spec) {
  let largest = "";
  let largestBytes = 0;
  let totalBytes = 0;
  for (const [name2, value] of Object.entries(spec.env)) {
    const bytes = Buffer.byteLength(name2) + 1 + Buffer.byteLength(value);
    totalBytes += bytes;
    if (bytes <= largestBytes) continue;
    largest = name2;
    largestBytes = bytes;
  }
  return new StartError(
    `the environment is too large for this system: ${totalBytes} bytes, of which "${largest}" takes ${largestBytes}; pass large data in a file`,
    "environment-too-large"
  );
}
function findDirectoryFault(path2) {
  try {
    if (!statSync6(path2).isDirectory()) return "is not a directory";
    accessSync2(path2, constants5.X_OK);
    return void 0;
  } catch (error) {
    return codeOf(error) === "ENOENT" ? "does not exist" : `cannot be entered (${codeOf(error)})`;
  }
}
function codeOf(error) {
  return error?.code ?? "";
}

// src/run/launch.ts
var HELD_PIPE_MS = 500;
var RETRY_DELAYS_MS = [20, 60, 180, 500, 1e3];
function createLauncher(folder, platform3 = process.platform) {
  const pool = createFifoPool(folder, platform3);
  return {
    async launch(spec, sink) {
      for (let tries = 0; ; tries++) {
        try {
          return await start(spec, sink, await pool.take(), platform3);
        } catch (error) {
          const delayMs = RETRY_DELAYS_MS[tries];
          if (delayMs === void 0 || !isPassing(error) || spec.isCancelled?.()) {
            throw explainStartFailure(error, spec);
          }
          await sleep3(delayMs);
        }
      }
    },
    close: () => pool.close()
  };
}
async function start(spec, sink, fifo, platform3) {
  let child;
  try {
    child = spawnChild(spec, fifo?.writeFd, platform3);
    if (child.pid === void 0) await new Promise((_2, reject) => child.once("error", reject));
  } catch (error) {
    if (fifo !== void 0) closeSync5(fifo.readFd);
    throw error;
  } finally {
    if (fifo !== void 0) closeSync5(fifo.writeFd);
  }
  const streams = fifo === void 0 ? [child.stdout, child.stderr] : [new Socket({ fd: fifo.readFd, readable: true, writable: false })];
  return watch(child, child.pid, readOutput(streams, sink), platform3);
}
function spawnChild(spec, writeFd, platform3) {
  const [file, ...args] = [...spec.wrap ?? [], ...spec.argv];
  const output = writeFd ?? "pipe";
  const stdio = ["ignore", output, output, ...spec.fds ?? []];
  const windows = platform3 === "win32";
  return spawn(file, args, {
    cwd: spec.cwd,
    env: spec.env,
    stdio,
    // Its own session and group: signals reach all of it and nothing else. On Windows this would open a console.
    detached: !windows,
    windowsHide: true,
    ...spec.verbatimArguments ? { windowsVerbatimArguments: true, argv0: `"${file}"` } : {}
  });
}
function watch(child, pid, output, platform3) {
  let alive = true;
  child.on("error", () => {
  });
  const ended = new Promise((resolve5) => {
    child.once("exit", (exitCode, signal) => {
      alive = false;
      output.finish(HELD_PIPE_MS).then(({ held }) => {
        resolve5({ exitCode, signal, groupAlive: platform3 !== "win32" && isGroupAlive(pid), outputHeld: held });
      });
    });
  });
  return { pid, ended, isAlive: () => alive, pause: output.pause, resume: output.resume, release: output.release };
}
function isGroupAlive(group) {
  try {
    process.kill(-group, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

// src/run/workplace.ts
function createWorkplace(options) {
  const { plan: plan2, root, folder, env: env2, inputNames, inContainer } = options;
  const passEnv = [...plan2.passEnv, ...options.passEnv];
  const windows = process.platform === "win32";
  return {
    root,
    folder: folder.files,
    job: jobEnvironment(env2, { inputNames, passEnv, privateEnv: plan2.privateEnv, windows }),
    markers: createRunMarkers(env2, folder.runId),
    launcher: createLauncher(folder.files),
    leftovers: plan2.leftovers,
    inContainer
  };
}

// src/report/width.ts
var WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
var EMOJI = new RegExp("\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f", "u");
var INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
var characters = new Intl.Segmenter(void 0, { granularity: "grapheme" });
function measureWidth(text2) {
  if (/^[\x20-\x7e]*$/.test(text2)) return text2.length;
  let width = 0;
  for (const { segment } of characters.segment(text2)) width += widthOf(segment);
  return width;
}
function cutToWidth(text2, width) {
  if (measureWidth(text2) <= width) return text2;
  let used = 1;
  let kept = "";
  for (const { segment } of characters.segment(text2)) {
    used += widthOf(segment);
    if (used > width) break;
    kept += segment;
  }
  return width < 1 ? "" : `${kept}…`;
}
function fitToWidth(text2, width) {
  const cut = cutToWidth(text2, width);
  return cut + " ".repeat(Math.max(0, width - measureWidth(cut)));
}
function widthOf(character) {
  if (INVISIBLE.test(character)) return 0;
  return WIDE.test(character) || EMOJI.test(character) ? 2 : 1;
}

// src/report/live.ts
var NAME_COLUMNS = 28;
var TIME_COLUMNS = 10;
function renderLanes(view, { width, height, color }) {
  const columns = Math.max(0, width - 1);
  const most = Math.max(1, Math.floor(height / 2) - 1);
  const running = [...view.running].sort((a, b2) => a.lane - b2.lane);
  const shown = running.length > most ? running.slice(0, most - 1) : running;
  const lines = shown.map(({ name: name2, forMs, lastLine }) => {
    const nameColumns = Math.min(NAME_COLUMNS, Math.floor(columns / 2));
    const start2 = `▶ ${fitToWidth(safeText(name2), nameColumns)} ${formatDuration(forMs).padStart(TIME_COLUMNS)}  `;
    const line = cutToWidth(`${start2}${safeText(lastLine)}`, columns);
    return color && line.length > start2.length ? start2 + paint(line.slice(start2.length), "dim") : line;
  });
  if (shown.length < running.length) lines.push(cutToWidth(`  and ${running.length - shown.length} more`, columns));
  return [...lines, renderStatus(view, columns)];
}
function renderStatus({ ended, failed, total, running, lanes, forMs }, columns) {
  const failures = failed > 0 ? `, ${failed} failed` : "";
  const text2 = `${ended} of ${total} steps have ended${failures}; ${running.length} of ${lanes} lanes busy; ${formatDuration(forMs)}`;
  return cutToWidth(text2, columns);
}

// src/run/live-view.ts
var EVERY_MS = 100;
function startLiveView(writer, render) {
  let drawn = 0;
  let stopped = false;
  writer.setFooter({
    erase() {
      const sequence = drawn > 0 ? `\r\x1B[${drawn}A\x1B[J` : "";
      drawn = 0;
      return sequence;
    },
    draw() {
      if (stopped) return "";
      const lines = render();
      drawn = lines.length;
      return lines.map((line) => `${line}
`).join("");
    }
  });
  const timer = setInterval(() => writer.redraw(), EVERY_MS);
  timer.unref();
  return {
    stop() {
      stopped = true;
      clearInterval(timer);
      writer.redraw();
    }
  };
}

// src/command/lanes.ts
function showLanes({ plan: plan2, record: record2, writer, terminal, color, run: run2 }) {
  const clock = createClock();
  return startLiveView(writer, () => {
    const ends = record2.steps.flatMap((step2) => step2.end ?? []);
    const running = run2().runningNow().map(({ step: step2, lane, forMs, lastLine }) => ({ name: plan2.steps[step2].name, lane, forMs, lastLine }));
    const view = {
      lanes: record2.lanes,
      running,
      ended: ends.length,
      failed: ends.filter(({ conclusion, required }) => conclusion === "failure" && required).length,
      total: plan2.steps.length,
      forMs: clock()
    };
    return renderLanes(view, { ...terminal.size(), color });
  });
}

// src/command/live.ts
var WIDEST_ID = 24;
function printLive(plan2, writer, run2) {
  const width = Math.min(WIDEST_ID, Math.max(...plan2.steps.map(({ id: id2 }) => id2.length)));
  const prefixes = plan2.steps.map(({ id: id2 }) => `${id2.padEnd(width)} │ `);
  let paused = false;
  return ({ step: step2 }, bytes) => {
    if (writer.isFull && !run2().pauseOutput()) return;
    writer.bytes(prefixLines(prefixes[step2], bytes));
    if (paused || !writer.isFull) return;
    paused = run2().pauseOutput();
    if (!paused) return;
    writer.onDrain(() => {
      paused = false;
      run2().resumeOutput();
    });
  };
}

// src/command/run.ts
var LOG_AFTER_CANCEL_MS = 6e3;
async function runPlan(options) {
  const { loaded, folder, writer } = options;
  const { plan: plan2 } = loaded;
  const masks = createMasks();
  const record2 = createRecord();
  const journal = openJournal(folder.journal);
  const head = renderHead(foresee(loaded));
  const terminal = typeof options.target === "string" ? void 0 : options.target;
  const target = typeof options.target === "string" ? options.target : "terminal";
  const log = createLog({ mode: options.log, target, color: options.color, head });
  const emit = (event) => {
    applyEvent(record2, event);
    if (event.type === "cancel-requested") options.report(record2, buildResult(record2, loaded.graph));
    journal.write(event);
    for (const item of log(event)) {
      if ("text" in item) writer.text(item.text);
      else writer.spool(spoolPath(folder.spool, item.spool));
    }
  };
  const workplace = createWorkplace({ ...options, plan: plan2 });
  const forget = onCancelSignals((signal) => {
    writer.hurry(LOG_AFTER_CANCEL_MS);
    handle.cancel(signal);
  });
  const handle = executeRun({
    ...loaded,
    contexts: options.contexts,
    masks,
    emit,
    debug: options.debug,
    spoolFolder: folder.spool,
    workplace,
    ...target === "actions" && {
      onMask: (value) => writer.text(formatCommand("add-mask", {}, value))
    },
    ...options.log === "live" && { onText: printLive(plan2, writer, () => handle) }
  });
  const lanes = terminal && showLanes({ ...options, plan: plan2, record: record2, terminal, run: () => handle });
  const { exports, outputs } = await handle.ended.catch(async (error) => {
    await sweepRun(workplace.markers.run, [], 0);
    throw error;
  });
  if (journal.failed) writer.text(`warning: the journal could not be written: ${journal.failed} [journal]
`);
  journal.close();
  const result = buildResult(record2, loaded.graph);
  options.report(record2, result);
  forget();
  lanes?.stop();
  const named = new Map([...outputs].map(([index, values]) => [plan2.steps[index].id, values]));
  return { result, exports, outputs: named };
}

// src/plan/diagnostics.ts
var SHOWN_WIDTH = 100;
function formatDiagnostics(diagnostics, format2) {
  const lines = format2.text.split(/\r\n|\n|\r/);
  return diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, format2, lines)).join("\n");
}
function formatDiagnostic(diagnostic, format2, lines) {
  const paint2 = (code2, text2) => format2.color ? `\x1B[${code2}m${text2}\x1B[0m` : text2;
  const tint = diagnostic.severity === "error" ? "31" : "33";
  const place = (at) => paint2("1", at ? `${format2.file}:${at.line}:${at.column}:` : `${format2.file}:`);
  const severity = diagnostic.severity === "warning" ? `${paint2(tint, "warning:")} ` : "";
  const out = [`${place(diagnostic.position)} ${severity}${sayDiagnostic(diagnostic)}`];
  const show = (at) => {
    const shown = showSource(lines[at.line - 1], at.column, at.endColumn);
    if (shown) out.push(`  ${shown.source}`, `  ${shown.indent}${paint2(tint, shown.carets)}`);
  };
  if (diagnostic.position) show(diagnostic.position);
  for (const { message, position } of diagnostic.related ?? []) {
    out.push(`  ${place(position)} ${printable(message)}`);
    show(position);
  }
  return `${out.join("\n")}
`;
}
function sayDiagnostic({ message, advice, code: code2 }) {
  return `${printable(message)}${advice === void 0 ? "" : `; ${printable(advice)}`} [${code2}]`;
}
function printable(text2) {
  return text2.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (char) => {
    return char === "\n" ? "\\n" : char === "	" ? "\\t" : "�";
  });
}
function showSource(line, column, endColumn = column + 1) {
  if (line === void 0 || line.trim() === "") return void 0;
  const visible = (from, to) => printable(line.slice(from, to).replaceAll("	", "  "));
  let before = visible(0, column - 1).trimStart();
  let word2 = visible(column - 1, endColumn - 1);
  let after = visible(endColumn - 1).trimEnd();
  const half = SHOWN_WIDTH / 2;
  if (measureWidth2(before) > half) {
    const kept = cutToWidth2([...before].reverse(), half - 1);
    before = `…${kept.reverse().join("")}`;
  }
  if (measureWidth2(word2) > half) {
    word2 = cutToWidth2([...word2], half).join("");
    after = "…";
  }
  const room = SHOWN_WIDTH - measureWidth2(before) - measureWidth2(word2);
  if (measureWidth2(after) > room) after = `${cutToWidth2([...after], Math.max(0, room - 1)).join("")}…`;
  return {
    source: `${before}${word2}${after}`,
    indent: " ".repeat(measureWidth2(before)),
    carets: "^".repeat(Math.max(1, measureWidth2(word2)))
  };
}
function cutToWidth2(chars, width) {
  let used = 0;
  let count3 = 0;
  for (const char of chars) {
    used += widthOf2(char);
    if (used > width) break;
    count3 += 1;
  }
  return chars.slice(0, count3);
}
function measureWidth2(text2) {
  let width = 0;
  for (const char of text2) width += widthOf2(char);
  return width;
}
function widthOf2(char) {
  if (new RegExp("^(?:\\p{Mn}|\\p{Me}|[\\u200b\\u200c]|\\u200d|[\\ufe00-\\ufe0f])$", "u").test(char)) return 0;
  const wide = /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]$/u;
  return wide.test(char) || /^[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u.test(char) ? 2 : 1;
}

// src/report/annotations.ts
var annotationBudget = { error: 10, warning: 10, notice: 10 };
function chooseAnnotations(result, { budget }) {
  const chosen = [];
  const left = [];
  const rank = (step2) => step2.conclusion === "failure" ? step2.required ? 0 : 1 : 2;
  const steps = [...result.steps].sort((a, b2) => rank(a) - rank(b2));
  const seen = /* @__PURE__ */ new Set();
  const found2 = steps.map(
    (step2) => [...step2.problems, ...explainFailure(step2)].map((problem) => addTitle(problem, step2))
  );
  for (const severity of ["error", "warning", "notice"]) {
    const queues = found2.map(
      (problems) => spreadOverFiles(problems.filter((problem) => problem.severity === severity && isNew(seen, problem)))
    );
    const ranked = takeInTurns(queues);
    chosen.push(...ranked.slice(0, budget[severity]));
    left.push(...ranked.slice(budget[severity]));
  }
  return { chosen, left };
}
function explainFailure(step2) {
  if (step2.conclusion !== "failure" || !step2.required) return [];
  if (step2.problems.some((problem) => problem.severity === "error")) return [];
  const message = `Step "${step2.name}" failed: ${describeReason(step2, (text2) => `"${text2}"`)}`;
  return [{ severity: "error", message: step2.message === null ? message : `${message}: ${step2.message}` }];
}
function addTitle(problem, step2) {
  const rule = problem.code === void 0 ? "" : ` [${problem.code}]`;
  return { ...problem, title: problem.title ?? `${step2.name}${rule}` };
}
function isNew(seen, problem) {
  const key2 = JSON.stringify([problem.severity, problem.file, problem.line, problem.column, problem.message]);
  if (seen.has(key2)) return false;
  seen.add(key2);
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
  return formatCommand(severity, { title, file, line, endLine, col: column, endColumn }, shorten3(message)).trimEnd();
}
function shorten3(message) {
  if (message.length <= longestMessage) return message;
  const end = message.slice(0, longestMessage - 2).search(/\s\S*$/);
  return end > 0 ? `${message.slice(0, end)} …` : `(a message of ${message.length} characters without a space)`;
}

// src/report/budget.ts
import { Buffer as Buffer10 } from "node:buffer";
function countBytes(text2) {
  return Buffer10.byteLength(text2);
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
  const text2 = items.slice(0, taken).join("") + tellRest(items.length - taken);
  return countBytes(text2) <= maxBytes ? text2 : "";
}
function assemble2(sections, priority, limitBytes) {
  const texts = /* @__PURE__ */ new Map();
  const names2 = sections.filter((section) => section.wanted).map((section) => section.name);
  const note = (left) => left.length > 0 ? `
Left out to keep within the limit of a summary: ${left.join(", ")}.
` : "";
  let room = limitBytes - countBytes(note(names2));
  const order = [...sections].sort((a, b2) => priority.indexOf(a.name) - priority.indexOf(b2.name));
  for (const section of order) {
    if (!section.wanted) continue;
    const text3 = section.render(Math.floor(Math.min(room, limitBytes * section.share)) - 1);
    if (text3 === "") continue;
    texts.set(section.name, text3);
    room -= countBytes(text3) + 1;
  }
  const written = sections.flatMap((section) => texts.get(section.name) ?? []);
  const text2 = written.join("\n") + note(names2.filter((name2) => !texts.has(name2)));
  return countBytes(text2) <= limitBytes ? text2 : "";
}

// src/report/failures.ts
var mostProblems = 20;
var lineCounts = [30, 10, 3, 0];
var longestLine = 2e3;
var mostOpen = 3;
function renderFailures(record2, result, { required, reproduce, maxBytes }) {
  const failed = [...result.steps.entries()].filter(
    ([, step2]) => step2.conclusion === "failure" && step2.required === required
  );
  for (const lines of lineCounts) {
    const items = [];
    let room = maxBytes;
    for (const [index, step2] of failed) {
      const body = renderBody(step2, { tail: tailOf(record2, index), lines, reproduce });
      const open3 = required && (items.length === 0 || failed.length <= mostOpen);
      const item = open3 ? openStep(step2, body) : foldStep(step2, body);
      room -= countBytes(item);
      if (room < 0) break;
      items.push(item);
    }
    if (room >= 0) return items.join("");
  }
  const short = failed.map(
    ([, step2]) => `- ${iconOf(step2)} ${codeSpan(step2.name)}: ${describeReason(step2, codeSpan)}
`
  );
  return fitItems(short, maxBytes, (left) => `- … and ${left} more failed
`);
}
function renderFlaky(record2, result, maxBytes) {
  const items = result.steps.flatMap((step2, index) => {
    const first = record2.steps[index]?.attempts.find((attempt2) => attempt2.end?.reason !== void 0);
    if (!step2.flaky || !first) return [];
    const { exitCode = null, signal = null, reason = null } = first.end ?? {};
    const ranMs = (first.endMs ?? first.startMs) - first.startMs;
    const why = describeEnd({ reason, because: "", ranMs, exitCode, signal });
    const head = `≈ ${codeHtml(step2.name)} passed on attempt ${step2.attempts.length}; attempt ${first.attempt}: ${why}`;
    return [`<details><summary>${head}</summary>

${renderTail(first.tail, 10)}</details>

`];
  });
  return fitItems(items, maxBytes, (left) => `… and ${left} more that passed only on a retry
`);
}
function tailOf(record2, index) {
  const step2 = record2.steps[index];
  return step2 && findLastAttempt(step2)?.tail;
}
function openStep(step2, body) {
  return `### ${iconOf(step2)} ${codeSpan(step2.name)}: ${describeFailure(step2, codeSpan)}

${body}
`;
}
function foldStep(step2, body) {
  return `<details><summary>${iconOf(step2)} ${codeHtml(step2.name)}: ${describeFailure(step2, codeHtml)}</summary>

${body}</details>

`;
}
function describeFailure(step2, quote2) {
  const reason = describeReason(step2, quote2);
  const after = step2.durationMs === null || step2.reason === "timeout" ? "" : ` after ${formatDuration(step2.durationMs)}`;
  const attempts = step2.attempts.length > 1 ? `, attempt ${step2.attempts.length}` : "";
  return `${reason}${after}${attempts}`;
}
function renderBody(step2, { tail, lines, reproduce }) {
  const parts = [];
  if (step2.message !== null) parts.push(`${codeSpan(step2.message)}
`);
  for (const { code: code2, message, advice } of step2.diagnosis) {
    parts.push(`- ${codeSpan(message)} [${code2}]
- What to do: ${codeSpan(advice)}
`);
  }
  const problems = lines > 0 ? step2.problems.filter((problem) => problem.severity !== "notice") : [];
  if (problems.length > 0) parts.push(fence(listProblemLines(problems, mostProblems)));
  if (lines > 0) parts.push(renderTail(tail, lines));
  parts.push(`Run it again:

${fence(reproduce(step2.id), "sh")}`);
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
  const lines = problems.slice(0, most).map(describeProblem2);
  if (problems.length > most) lines.push(`… and ${problems.length - most} more`);
  return lines.join("\n");
}
function describeProblem2(problem) {
  const { file, line, column, severity, message, code: code2 } = problem;
  const place = file === void 0 ? [] : [cleanLine(file), ...line === void 0 ? [] : [line, ...column === void 0 ? [] : [column]]];
  const where = place.length > 0 ? `${place.join(":")}: ` : "";
  return `${where}${severity}: ${cleanLine(message, 500)}${code2 === void 0 ? "" : ` [${cleanLine(code2)}]`}`;
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
function renderGantt(record2, criticalPath) {
  const all = record2.steps.flatMap(
    (step2, index) => step2.attempts.map((attempt2) => ({
      step: index,
      attempt: attempt2,
      failed: attempt2.end?.reason !== void 0,
      required: step2.end?.required ?? true,
      critical: criticalPath.has(index)
    }))
  );
  if (all.length === 0 || record2.lastMs >= dayMs) return "";
  const startMs = all.reduce((first, { attempt: attempt2 }) => Math.min(first, attempt2.startMs), Number.POSITIVE_INFINITY);
  const name2 = (bar) => record2.began?.plan.steps[bar.step]?.name ?? "";
  const shown = [...all].sort((a, b2) => Number(b2.failed) - Number(a.failed) || durationOf2(b2) - durationOf2(a)).slice(0, mostBars);
  shown.sort((a, b2) => a.attempt.lane - b2.attempt.lane || a.attempt.startMs - b2.attempt.startMs || a.step - b2.step);
  const endMs = all.reduce((last, { attempt: attempt2 }) => Math.max(last, attempt2.endMs ?? attempt2.startMs), startMs);
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
    lines.push(`    ${drawBar(bar, name2(bar), startMs)}`);
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
function durationOf2({ attempt: attempt2 }) {
  return (attempt2.endMs ?? attempt2.startMs) - attempt2.startMs;
}
function drawBar(bar, name2, originMs) {
  const { attempt: attempt2, failed, critical } = bar;
  const again = attempt2.attempt > 1 ? ` (attempt ${attempt2.attempt})` : "";
  const label2 = `${iconOfBar(bar)} ${mermaidText(name2)}${again} · ${formatDuration(durationOf2(bar))}`;
  const tag = failed ? "crit, " : critical ? "active, " : "done, ";
  const start2 = attempt2.startMs - originMs;
  const end = Math.max(start2 + 1, (attempt2.endMs ?? attempt2.startMs) - originMs);
  return `${label2} :${tag}${clockTime(start2)}, ${clockTime(end)}`;
}
function iconOfBar({ attempt: attempt2, failed, required }) {
  if (!failed) return "✓";
  if (isStopped(attempt2)) return "⊘";
  return required ? "✗" : "!";
}
function isStopped({ end }) {
  return ["fail-fast", "cancelled", "run-timeout", "lost"].includes(end?.reason ?? "");
}
function mermaidText(text2) {
  const plain = text2.replace(/[\s\p{C}]+/gu, " ").replace(/[:;#"`<>|\\{}[\]~]/g, (found2) => lookalikes[found2] ?? " ").trim();
  const characters2 = [...plain];
  return characters2.length > 40 ? `${characters2.slice(0, 39).join("")}…` : plain;
}
function clockTime(ms) {
  const whole = Math.round(ms);
  const pad = (value, width = 2) => String(value).padStart(width, "0");
  const hours = Math.floor(whole / 36e5);
  const minutes2 = Math.floor(whole / 6e4) % 60;
  return `${pad(hours)}:${pad(minutes2)}:${pad(Math.floor(whole / 1e3) % 60)}.${pad(whole % 1e3, 3)}`;
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
    (step2) => row(columns.map(({ right, cell }) => right ? cell(step2).replaceAll(" ", noBreak) : cell(step2)))
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
    { title: "Step", cell: (step2) => `${iconOf(step2)} ${codeCell(step2.name)}` },
    { title: "Result", cell: describeResult },
    {
      title: "Time",
      right: true,
      cell: (step2) => (step2.reason === "lost" && step2.lane !== null ? "≥ " : "") + time(step2.durationMs)
    },
    { title: "Waited", right: true, cell: (step2) => waited(step2) >= 50 ? formatDuration(waited(step2)) : "" },
    has((step2) => step2.cpuMs !== null) && { title: "CPU", right: true, cell: (step2) => time(step2.cpuMs) },
    has((step2) => step2.peakMemoryBytes !== null) && {
      title: "Memory",
      right: true,
      cell: (step2) => step2.peakMemoryBytes === null ? "" : formatBytes(step2.peakMemoryBytes)
    },
    { title: "Lane", right: true, cell: (step2) => step2.lane === null ? "" : String(step2.lane + 1) },
    { title: "Slack", right: true, cell: (step2) => step2.critical ? "critical" : time(step2.slackMs) },
    { title: "Needs", cell: (step2) => listNames(step2.needs, codeCell) }
  ];
  return columns.filter((column) => column !== false);
}
var resultWords = { success: "passed", failure: "failed", cancelled: "cancelled", skipped: "skipped" };
function describeResult(step2) {
  const reason = describeReason(step2, codeCell);
  if (step2.flaky) return reason;
  const word2 = `${resultWords[step2.conclusion]}${step2.conclusion === "failure" && !step2.required ? ", but optional" : ""}`;
  return reason === "" ? word2 : `${word2}: ${reason}`;
}

// src/report/summary.ts
var summaryLimitBytes = 1048576;
function renderSummary(record2, result, options) {
  const run2 = concludeLost(record2);
  const failures = (required) => ({
    wanted: result.steps.some((step2) => step2.conclusion === "failure" && step2.required === required),
    render: (maxBytes) => renderFailures(run2, result, { required, reproduce: options.reproduce, maxBytes })
  });
  const whole = (text2) => ({
    wanted: text2 !== "",
    render: (maxBytes) => countBytes(text2) <= maxBytes ? text2 : ""
  });
  const left = options.left ?? chooseAnnotations(result, { budget: annotationBudget }).left;
  const summaries = run2.steps.map((step2) => step2.end?.summary ?? "");
  const sections = [
    {
      name: "headline",
      share: 1,
      ...whole(`## ${options.title === void 0 ? "" : `${codeSpan(options.title)}: `}${describeRun(run2, result)}
`)
    },
    { name: "key figures", share: 0.2, ...whole(renderFigures(run2, result)) },
    { name: "failures", share: 0.45, ...failures(true) },
    {
      name: "notices",
      share: 0.05,
      wanted: run2.notices.length > 0,
      render: (maxBytes) => renderNotices(run2, maxBytes)
    },
    { name: "optional failures", share: 0.15, ...failures(false) },
    {
      name: "flaky steps",
      share: 0.1,
      wanted: result.steps.some((step2) => step2.flaky),
      render: (maxBytes) => renderFlaky(run2, result, maxBytes)
    },
    { name: "timeline", share: 0.3, ...whole(renderTimeline(run2, result)) },
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
      wanted: summaries.some((text2) => text2 !== ""),
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
  return assemble2(sections, priority, options.limitBytes);
}
function renderFigures(run2, result) {
  if (!run2.began) return "";
  const { lanesBecause, plan: plan2 } = run2.began;
  const cpu = result.steps.reduce((sum2, step2) => sum2 + (step2.cpuMs ?? 0), 0);
  const share = Math.round(100 * cpu / (result.cores * result.makespanMs));
  const finished = isWhole(run2, result) && result.makespanMs > 0;
  const floor = result.floorMs > result.serialEstimateMs / result.lanes + 1 ? "the critical path" : "the work ÷ lanes";
  const figures = [
    `Plan ${codeSpan(plan2.file)}`,
    plainProse(lanesBecause) || `${result.lanes} lanes`,
    finished && `one after another at most ${formatDuration(result.serialEstimateMs)}`,
    finished && `floor ${formatDuration(result.floorMs)} (${floor})`,
    cpu > 0 && result.makespanMs > 0 && `CPU ${formatDuration(cpu)}, ${share} % of ${result.cores} cores`
  ];
  return `${figures.filter((figure) => figure !== false).join(" · ")}
`;
}
function isWhole(run2, result) {
  return !run2.lost && run2.cancelledBy === void 0 && result.conclusion !== "cancelled";
}
function renderTimeline(run2, result) {
  const byId = new Map(result.steps.map((step2, index) => [step2.id, { step: step2, index }]));
  const path2 = result.criticalPath.flatMap((id2) => byId.get(id2) ?? []);
  const gantt = renderGantt(run2, new Set(path2.map(({ index }) => index)));
  if (gantt === "") return "";
  const links = path2.map(({ step: step2 }) => `${codeSpan(step2.name)} (${formatDuration(step2.durationMs ?? 0)})`);
  const shown = links.length > 12 ? [...links.slice(0, 6), `… ${links.length - 11} more …`, ...links.slice(-5)] : links;
  const total = formatDuration(path2.reduce((sum2, { step: step2 }) => sum2 + (step2.durationMs ?? 0), 0));
  if (!isWhole(run2, result)) return `### Timeline

${gantt}`;
  return `### Timeline

${gantt}
**Critical path**, ${total}: ${shown.join(" → ")}
`;
}
function renderNotices(run2, maxBytes) {
  const items = run2.notices.map(
    ({ severity, message, code: code2 }) => `- ${severity === "warning" ? "⚠" : "ℹ"} ${codeSpan(message)} [${plainProse(code2)}]
`
  );
  return fitItems(items, maxBytes, (left) => `- … and ${left} more notices
`);
}
function renderAdvice(result, maxBytes) {
  const items = result.advice.map(({ message, code: code2 }) => `- ${codeSpan(message)} [${plainProse(code2)}]
`);
  return fitItems(["### Advice\n\n", ...items], maxBytes, (left) => `- … and ${left} more
`);
}
function renderProblems(left, maxBytes) {
  const open3 = `<details><summary>${left.length === 1 ? "1 problem" : `${left.length} problems`} without an annotation</summary>

`;
  const close = "</details>\n";
  const lines = fitItems(
    left.map((problem) => `${describeProblem2(problem)}
`),
    (maxBytes - countBytes(open3 + close)) / 2,
    (more) => `… and ${more} more
`
  );
  const text2 = lines === "" ? "" : `${open3}${fence(lines)}
${close}`;
  return countBytes(text2) <= maxBytes ? text2 : "";
}
function renderOwn(result, summaries, maxBytes) {
  const parts = [];
  let room = maxBytes;
  for (const [index, summary2] of summaries.entries()) {
    const step2 = result.steps[index];
    if (summary2 === "" || !step2) continue;
    const heading = `---

<p>Summary of ${codeHtml(step2.name)}</p>

`;
    const whole = `${heading}${closeOpen(summary2)}

`;
    const note = `${heading}It is ${formatBytes(countBytes(summary2))} long and did not fit.

`;
    const text2 = [whole, note].find((candidate) => countBytes(candidate) <= room);
    if (text2 === void 0) break;
    parts.push(text2);
    room -= countBytes(text2);
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

// src/run/state-folder.ts
import { createHash, randomBytes } from "node:crypto";
import { mkdirSync as mkdirSync2, mkdtempSync, readdirSync as readdirSync3, realpathSync, rmSync as rmSync2 } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { basename, isAbsolute as isAbsolute2, join as join8 } from "node:path";
function stateFolderOf(env2, root) {
  if (env2.GITHUB_ACTIONS === "true" && env2.RUNNER_TEMP) return join8(env2.RUNNER_TEMP, "parallel-plan");
  const cache2 = env2.XDG_CACHE_HOME && isAbsolute2(env2.XDG_CACHE_HOME) ? env2.XDG_CACHE_HOME : join8(homedir(), ".cache");
  const hash = createHash("sha256").update(realpathSync(root)).digest("hex").slice(0, 16);
  return join8(cache2, "parallel-plan", hash);
}
function createRunFolder(stateFolder, startedAt) {
  const stamp = startedAt.toISOString().replaceAll(/[-:]|\..*/g, "");
  const runId = `${stamp}-${process.pid}-${randomBytes(3).toString("hex")}`;
  try {
    return layOutFolder(runId, join8(stateFolder, runId));
  } catch (error) {
    const path2 = mkdtempSync(join8(tmpdir(), "parallel-plan-"));
    const notice = `${stateFolder} cannot be used (${error.message}); using ${path2}`;
    return { ...layOutFolder(runId, path2), notice };
  }
}
function layOutFolder(runId, path2) {
  const folder = { ...runFolderAt(path2), runId };
  for (const part of [folder.path, folder.spool, folder.files]) mkdirSync2(part, { recursive: true, mode: 448 });
  return folder;
}
function runFolderAt(path2) {
  return {
    runId: basename(path2),
    path: path2,
    journal: join8(path2, "journal.ndjson"),
    result: join8(path2, "result.json"),
    spool: join8(path2, "spool"),
    files: join8(path2, "files")
  };
}

// src/run/writer.ts
import { Buffer as Buffer11 } from "node:buffer";
import { write } from "node:fs";
var FULL_BYTES = 1024 * 1024;
var DRAINED_BYTES = 256 * 1024;
var BATCH_BYTES = 64 * 1024;
var LINES_BYTES = 256 * 1024;
var LONGEST_WAIT_MS2 = 50;
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
    if (Buffer11.isBuffer(item)) {
      if (item.length === 0) return;
      queuedBytes += item.length;
    }
    queue.push(item);
    start2();
  }
  function start2() {
    writing ??= new Promise((resolve5) => setImmediate(resolve5)).then(writeQueue);
  }
  async function writeQueue() {
    while (!closed && (queue.length > 0 || mustRedraw)) {
      mustRedraw = false;
      const items = queue;
      queue = [];
      if (items.length === 0) await writeAll(Buffer11.alloc(0));
      for (let at = 0; at < items.length && !closed; ) at = await writeFrom(items, at);
    }
    if (closed) queue = [];
    writing = void 0;
  }
  async function writeFrom(items, at) {
    const first = items[at];
    if (!Buffer11.isBuffer(first)) {
      for await (const lines of wholeLines(readSpool(first.path))) {
        await writeAll(first.change(lines));
        if (closed) break;
      }
      return at + 1;
    }
    const batch = [first];
    let size = first.length;
    let next2 = at + 1;
    for (; next2 < items.length; next2++) {
      const item = items[next2];
      if (!Buffer11.isBuffer(item) || size + item.length > BATCH_BYTES) break;
      batch.push(item);
      size += item.length;
    }
    items.fill(EMPTY2, at, next2);
    await writeAll(batch.length === 1 ? first : Buffer11.concat(batch));
    if (!closed) release(size);
    return next2;
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
        await new Promise((resolve5) => setTimeout(resolve5, waitMs));
        waitMs = Math.min(LONGEST_WAIT_MS2, 2 * waitMs);
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
    const before = Buffer11.from(lineOpen ? "" : erase());
    if (content.length > 0) lineOpen = content.at(-1) !== 10;
    return Buffer11.concat([before, content, Buffer11.from(lineOpen ? "" : draw())]);
  }
  return {
    text: (text2) => add(Buffer11.from(text2)),
    bytes: add,
    spool: (path2, change = (lines) => lines) => add({ path: path2, change }),
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
      start2();
    }
  };
}
var EMPTY2 = Buffer11.alloc(0);
function writeOnce(fd, bytes, from) {
  return new Promise((resolve5) => {
    write(fd, bytes, from, bytes.length - from, null, (error, written) => resolve5(error?.code ?? written));
  });
}
async function* wholeLines(chunks) {
  const buffer = Buffer11.allocUnsafe(LINES_BYTES);
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

// src/action/hand-on.ts
function handOn({ result, exports, outputs }, resultFile) {
  const faults = [
    attempt("variables", () => {
      for (const [name2, value] of Object.entries(exports.env)) exportVariable(name2, value);
    }),
    attempt("paths", () => {
      for (const folder of exports.path) addPath(folder);
    }),
    attempt("outputs", () => {
      const failed = result.steps.filter((step2) => step2.required && step2.conclusion === "failure");
      setOutput("conclusion", result.conclusion);
      setOutput(
        "failed",
        failed.map(({ id: id2 }) => id2)
      );
      setOutput("speedup", result.speedup);
      setOutput("makespan-ms", result.makespanMs);
      setOutput("layers", result.layers);
      setOutput("result", resultFile);
      setOutput("steps", describeSteps(result, outputs));
    })
  ];
  return faults.flat();
}
function attempt(what, work) {
  try {
    work();
    return [];
  } catch (error) {
    return [`the ${what} could not be handed on to the job: ${error.message} [hand-on]`];
  }
}
function describeSteps(result, outputs) {
  return Object.fromEntries(
    result.steps.map(({ id: id2, conclusion, outcome, required }) => {
      const allowed = conclusion === "failure" && !required;
      return [id2, { conclusion: allowed ? "success" : conclusion, outcome, outputs: outputs.get(id2) ?? {} }];
    })
  );
}

// src/action/matchers.ts
import { join as join9 } from "node:path";
var PATTERNS = {
  tsc: {
    pattern: [
      {
        regexp: "^(\\S.*?)[(:](\\d+)[,:](\\d+)\\)? ?[:-] (error|warning|info) (TS\\d+): (.*)$",
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        code: 5,
        message: 6
      }
    ]
  },
  "eslint-stylish": {
    pattern: [
      { regexp: "^(\\S.*)$", file: 1 },
      {
        regexp: "^ +(\\d+):(\\d+) +(error|warning) +(.+?)(?:  +(\\S+))?$",
        line: 1,
        column: 2,
        severity: 3,
        message: 4,
        code: 5,
        loop: true
      }
    ]
  },
  "eslint-compact": {
    pattern: [
      {
        regexp: "^(.+): line (\\d+), col (\\d+), (Error|Warning|Info) - (.+?)(?: \\(([^()]+)\\))?$",
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        message: 5,
        code: 6
      }
    ]
  },
  python: {
    pattern: [
      { regexp: '^ *File "(.+)", line (\\d+), in .+$', file: 1, line: 2 },
      { regexp: "^ *raise (.+)$", message: 1 }
    ]
  },
  go: {
    severity: "error",
    pattern: [
      { regexp: "^\\s*(\\.{0,2}[/\\\\].+\\.go):(\\d+):(?:(\\d+):)? (.*)$", file: 1, line: 2, column: 3, message: 4 }
    ]
  }
};
var OTHER_OWNERS = ["csc", "java", "javac", "maven", "phpunit", "rspec", "rubocop", "rustc", "clippy", "gcc"];
function removeMatchers() {
  return [...Object.keys(PATTERNS), ...OTHER_OWNERS].map((owner) => formatCommand("remove-matcher", { owner }, "")).join("");
}
var RESTORABLE_OWNERS = Object.keys(PATTERNS);
function restoreMatchers(owners, folder) {
  return owners.map((owner) => restoreMatcher(owner, folder)).join("");
}
function restoreMatcher(owner, folder) {
  const path2 = join9(folder, `${owner}.matcher.json`);
  const fault = writeTextFile(path2, JSON.stringify({ problemMatcher: [{ owner, ...PATTERNS[owner] }] }));
  return fault ? formatCommand("warning", {}, fault) : formatCommand("add-matcher", {}, path2);
}

// src/action/inputs.ts
var INPUT_NAMES = [
  "plan",
  "only",
  "skip",
  "max-parallel",
  "schedule",
  "fail-fast",
  "log",
  "annotations",
  "summary",
  "mode",
  "restore-matchers",
  "pass-env",
  "matrix",
  "job"
];
function readInputs() {
  const faults = [];
  const check = (name2, value, choices) => {
    const found2 = choices.find((choice) => choice === value);
    if (found2 !== void 0) return found2;
    const near = closest(value, choices);
    const hint = near === void 0 ? "" : `; did you mean "${near}"?`;
    faults.push(`input "${name2}" cannot be "${value}"${hint}; it takes ${choices.join(", ")} [bad-input]`);
    return void 0;
  };
  const choose = (name2, choices) => check(name2, getInput(name2) || choices[0], choices) ?? choices[0];
  const plan2 = getInput("plan", { trimWhitespace: false });
  const inputs = {
    // Of a plan itself the indent of the first line counts.
    plan: plan2.includes("\n") ? plan2 : plan2.trim(),
    only: getInput("only"),
    skip: getInput("skip"),
    maxParallel: getInput("max-parallel"),
    schedule: getInput("schedule"),
    failFast: getInput("fail-fast"),
    log: choose("log", ["grouped", "live"]),
    annotations: choose("annotations", ["true", "false"]) === "true",
    summary: choose("summary", ["true", "false"]) === "true",
    mode: choose("mode", ["run", "check", "explain"]),
    restoreMatchers: splitNames(getInput("restore-matchers")).flatMap(
      (owner) => check("restore-matchers", owner, RESTORABLE_OWNERS) ?? []
    ),
    passEnv: splitNames(getInput("pass-env")),
    matrix: readContext("matrix"),
    job: readContext("job")
  };
  return { inputs, faults };
}
function splitNames(text2) {
  return text2.split(/[\s,]+/).filter((name2) => name2 !== "");
}
function readContext(name2) {
  try {
    return JSON.parse(getInput(name2) || "{}") ?? {};
  } catch {
    return {};
  }
}

// src/action/main.ts
var NO_BUDGET = { error: 0, warning: 0, notice: 0 };
async function main(env2) {
  const writer = createWriter(1);
  const code2 = await act(env2, writer).catch((error) => {
    const { message, stack } = error;
    writer.text(`${harmlessText(stack ?? "")}
`);
    writer.text(formatCommand("error", { title: "parallel-plan" }, `a fault of parallel-plan itself: ${message}`));
    return 1;
  });
  await writer.flush();
  return code2;
}
async function act(env2, writer) {
  const { inputs, faults } = readInputs();
  const root = env2.GITHUB_WORKSPACE || process.cwd();
  if (inputs.mode === "run") writer.text(removeMatchers());
  for (const fault of faults) writer.text(formatCommand("error", { title: "parallel-plan" }, fault));
  const contexts = readStaticContexts(env2, { matrix: inputs.matrix, job: inputs.job });
  const outcome = loadPlan({ plan: inputs.plan, root, contexts, overrides: inputs });
  showDiagnostics(outcome, inputs.annotations, writer);
  const { loaded, diagnostics } = outcome;
  let code2 = 1;
  if (loaded && faults.length === 0) {
    code2 = 0;
    if (inputs.mode === "check") writer.text(harmlessText(renderVerdict(loaded.plan)));
    else if (inputs.mode === "explain") writer.text(harmlessText(renderExplanation(foresee(loaded))));
    else code2 = await run({ env: env2, root, contexts, inputs, loaded, budget: leaveBudget(inputs, diagnostics) }, writer);
  }
  if (inputs.mode === "run") writer.text(restoreMatchers(inputs.restoreMatchers, stateFolderOf(env2, root)));
  return code2;
}
async function run({ env: env2, root, contexts, inputs, loaded, budget }, writer) {
  const folder = createRunFolder(stateFolderOf(env2, root), /* @__PURE__ */ new Date());
  const warnings = /* @__PURE__ */ new Set();
  const warn2 = (fault) => {
    if (fault !== void 0) warnings.add(fault);
  };
  warn2(folder.notice);
  const remember = (name2, value) => {
    try {
      saveState(name2, value);
    } catch (error) {
      warn2(`should this run be killed, nobody cleans up after it: ${error.message}`);
    }
  };
  remember("folder", folder.path);
  remember("marker", createRunMarkers(env2, folder.runId).run);
  remember("summary", String(inputs.summary));
  remember("annotations", String(inputs.annotations));
  const summaryFile = inputs.summary ? env2.GITHUB_STEP_SUMMARY : void 0;
  const ending = await runPlan({
    loaded,
    root,
    env: env2,
    contexts,
    folder,
    writer,
    log: inputs.log,
    target: "actions",
    color: true,
    debug: env2.RUNNER_DEBUG === "1",
    inputNames: INPUT_NAMES,
    passEnv: inputs.passEnv,
    inContainer: isContainerJob(inputs),
    report(record2, result) {
      warn2(writeTextFile(folder.result, `${JSON.stringify(result, null, 2)}
`));
      if (!summaryFile) return;
      const markdown = renderSummary(record2, result, {
        reproduce: reproduceStep(loaded.plan),
        limitBytes: summaryLimitBytes,
        left: chooseAnnotations(result, { budget }).left
      });
      const fault = overwriteTextFile(summaryFile, markdown);
      warn2(fault);
      if (fault === void 0) remember("summarised", "true");
    }
  });
  for (const annotation of chooseAnnotations(ending.result, { budget }).chosen) {
    writer.text(`${formatAnnotation(annotation)}
`);
  }
  await writer.flush();
  const lost = handOn(ending, folder.result);
  for (const fault of warnings) writer.text(formatCommand("warning", { title: "parallel-plan" }, fault));
  for (const fault of lost) writer.text(formatCommand("error", { title: "parallel-plan" }, fault));
  remember("ended", "true");
  return ending.result.conclusion === "success" && lost.length === 0 ? 0 : 1;
}
function showDiagnostics({ diagnostics, file, text: text2 }, annotate, writer) {
  if (diagnostics.length === 0) return;
  writer.text(harmlessText(formatDiagnostics(diagnostics, { file, text: text2, color: true })));
  if (!annotate) return;
  for (const diagnostic of diagnostics) {
    const { severity, position } = diagnostic;
    const place = position && { file, line: position.line, col: position.column };
    writer.text(formatCommand(severity, { ...place, title: "parallel-plan" }, sayDiagnostic(diagnostic)));
  }
}
function leaveBudget({ annotations }, diagnostics) {
  if (!annotations) return NO_BUDGET;
  return { ...annotationBudget, warning: Math.max(0, annotationBudget.warning - diagnostics.length) };
}
function isContainerJob({ job }) {
  return typeof job === "object" && job !== null && !Array.isArray(job) && Boolean(job.container);
}

// src/index.ts
var code = await main(process.env);
process.exit(code);
