import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  normalizeName
} from "./chunk-BAW2KAPT.js";
import {
  __commonJS,
  __toESM
} from "./chunk-TMPMX5CX.js";

// node_modules/@renovatebot/pep440/lib/version.js
var require_version = __commonJS({
  "node_modules/@renovatebot/pep440/lib/version.js"(exports, module) {
    var VERSION_PATTERN = [
      "v?",
      "(?:",
      /* */
      "(?:(?<epoch>[0-9]+)!)?",
      // epoch
      /* */
      "(?<release>[0-9]+(?:\\.[0-9]+)*)",
      // release segment
      /* */
      "(?<pre>",
      // pre-release
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))",
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<pre_n>[0-9]+)?",
      /* */
      ")?",
      /* */
      "(?<post>",
      // post release
      /*    */
      "(?:-(?<post_n1>[0-9]+))",
      /*    */
      "|",
      /*    */
      "(?:",
      /*        */
      "[-_\\.]?",
      /*        */
      "(?<post_l>post|rev|r)",
      /*        */
      "[-_\\.]?",
      /*        */
      "(?<post_n2>[0-9]+)?",
      /*    */
      ")",
      /* */
      ")?",
      /* */
      "(?<dev>",
      // dev release
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<dev_l>dev)",
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<dev_n>[0-9]+)?",
      /* */
      ")?",
      ")",
      "(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?"
      // local version
    ].join("");
    module.exports = {
      VERSION_PATTERN,
      valid: valid2,
      clean,
      explain: explain2,
      parse,
      stringify
    };
    var validRegex = new RegExp("^" + VERSION_PATTERN + "$", "i");
    function valid2(version) {
      return validRegex.test(version) ? version : null;
    }
    var cleanRegex = new RegExp("^\\s*" + VERSION_PATTERN + "\\s*$", "i");
    function clean(version) {
      return stringify(parse(version, cleanRegex));
    }
    function parse(version, regex) {
      const { groups } = (regex || validRegex).exec(version) || {};
      if (!groups) {
        return null;
      }
      const parsed = {
        epoch: Number(groups.epoch ? groups.epoch : 0),
        release: groups.release.split(".").map(Number),
        pre: normalize_letter_version(groups.pre_l, groups.pre_n),
        post: normalize_letter_version(
          groups.post_l,
          groups.post_n1 || groups.post_n2
        ),
        dev: normalize_letter_version(groups.dev_l, groups.dev_n),
        local: parse_local_version(groups.local)
      };
      return parsed;
    }
    function stringify(parsed) {
      if (!parsed) {
        return null;
      }
      const { epoch, release, pre, post, dev, local } = parsed;
      const parts = [];
      if (epoch !== 0) {
        parts.push(`${epoch}!`);
      }
      parts.push(release.join("."));
      if (pre) {
        parts.push(pre.join(""));
      }
      if (post) {
        parts.push("." + post.join(""));
      }
      if (dev) {
        parts.push("." + dev.join(""));
      }
      if (local) {
        parts.push(`+${local}`);
      }
      return parts.join("");
    }
    function normalize_letter_version(letterIn, numberIn) {
      let letter = letterIn;
      let number = numberIn;
      if (letter) {
        if (!number) {
          number = 0;
        }
        letter = letter.toLowerCase();
        if (letter === "alpha") {
          letter = "a";
        } else if (letter === "beta") {
          letter = "b";
        } else if (["c", "pre", "preview"].includes(letter)) {
          letter = "rc";
        } else if (["rev", "r"].includes(letter)) {
          letter = "post";
        }
        return [letter, Number(number)];
      }
      if (!letter && number) {
        letter = "post";
        return [letter, Number(number)];
      }
      return null;
    }
    function parse_local_version(local) {
      if (local) {
        return local.split(/[._-]/).map(
          (part) => Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part)
        );
      }
      return null;
    }
    function explain2(version) {
      const parsed = parse(version);
      if (!parsed) {
        return parsed;
      }
      const { epoch, release, pre, post, dev, local } = parsed;
      let base_version = "";
      if (epoch !== 0) {
        base_version += epoch + "!";
      }
      base_version += release.join(".");
      const is_prerelease = Boolean(dev || pre);
      const is_devrelease = Boolean(dev);
      const is_postrelease = Boolean(post);
      return {
        epoch,
        release,
        pre,
        post: post ? post[1] : post,
        dev: dev ? dev[1] : dev,
        local: local ? local.join(".") : local,
        public: stringify(parsed).split("+", 1)[0],
        base_version,
        is_prerelease,
        is_devrelease,
        is_postrelease
      };
    }
  }
});

// node_modules/@renovatebot/pep440/lib/operator.js
var require_operator = __commonJS({
  "node_modules/@renovatebot/pep440/lib/operator.js"(exports, module) {
    var { parse } = require_version();
    module.exports = {
      compare,
      rcompare,
      lt,
      le,
      eq: eq2,
      ne,
      ge,
      gt,
      "<": lt,
      "<=": le,
      "==": eq2,
      "!=": ne,
      ">=": ge,
      ">": gt,
      "===": arbitrary
    };
    function lt(version, other) {
      return compare(version, other) < 0;
    }
    function le(version, other) {
      return compare(version, other) <= 0;
    }
    function eq2(version, other) {
      return compare(version, other) === 0;
    }
    function ne(version, other) {
      return compare(version, other) !== 0;
    }
    function ge(version, other) {
      return compare(version, other) >= 0;
    }
    function gt(version, other) {
      return compare(version, other) > 0;
    }
    function arbitrary(version, other) {
      return version.toLowerCase() === other.toLowerCase();
    }
    function compare(version, other) {
      const parsedVersion = parse(version);
      const parsedOther = parse(other);
      const keyVersion = calculateKey(parsedVersion);
      const keyOther = calculateKey(parsedOther);
      return pyCompare(keyVersion, keyOther);
    }
    function rcompare(version, other) {
      return -compare(version, other);
    }
    function pyCompare(elemIn, otherIn) {
      let elem = elemIn;
      let other = otherIn;
      if (elem === other) {
        return 0;
      }
      if (Array.isArray(elem) !== Array.isArray(other)) {
        elem = Array.isArray(elem) ? elem : [elem];
        other = Array.isArray(other) ? other : [other];
      }
      if (Array.isArray(elem)) {
        const len = Math.min(elem.length, other.length);
        for (let i = 0; i < len; i += 1) {
          const res = pyCompare(elem[i], other[i]);
          if (res !== 0) {
            return res;
          }
        }
        return elem.length - other.length;
      }
      if (elem === -Infinity || other === Infinity) {
        return -1;
      }
      if (elem === Infinity || other === -Infinity) {
        return 1;
      }
      return elem < other ? -1 : 1;
    }
    function calculateKey(input) {
      const { epoch } = input;
      let { release, pre, post, local, dev } = input;
      release = release.concat();
      release.reverse();
      while (release.length && release[0] === 0) {
        release.shift();
      }
      release.reverse();
      if (!pre && !post && dev) pre = -Infinity;
      else if (!pre) pre = Infinity;
      if (!post) post = -Infinity;
      if (!dev) dev = Infinity;
      if (!local) {
        local = -Infinity;
      } else {
        local = local.map(
          (i) => Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ""]
        );
      }
      return [epoch, release, pre, post, dev, local];
    }
  }
});

// node_modules/@renovatebot/pep440/lib/specifier.js
var require_specifier = __commonJS({
  "node_modules/@renovatebot/pep440/lib/specifier.js"(exports, module) {
    var { VERSION_PATTERN, explain: explainVersion } = require_version();
    var Operator = require_operator();
    var RANGE_PATTERN = [
      "(?<operator>(===|~=|==|!=|<=|>=|<|>))",
      "\\s*",
      "(",
      /*  */
      "(?<version>(?:" + VERSION_PATTERN.replace(/\?<\w+>/g, "?:") + "))",
      /*  */
      "(?<prefix>\\.\\*)?",
      /*  */
      "|",
      /*  */
      "(?<legacy>[^,;\\s)]+)",
      ")"
    ].join("");
    module.exports = {
      RANGE_PATTERN,
      parse,
      satisfies,
      filter,
      validRange,
      maxSatisfying,
      minSatisfying
    };
    var isEqualityOperator = (op) => ["==", "!=", "==="].includes(op);
    var rangeRegex = new RegExp("^" + RANGE_PATTERN + "$", "i");
    function parse(ranges) {
      if (!ranges.trim()) {
        return [];
      }
      const specifiers = ranges.split(",").map((range) => rangeRegex.exec(range.trim()) || {}).map(({ groups }) => {
        if (!groups) {
          return null;
        }
        let { ...spec } = groups;
        const { operator, version, prefix, legacy } = groups;
        if (version) {
          spec = { ...spec, ...explainVersion(version) };
          if (operator === "~=") {
            if (spec.release.length < 2) {
              return null;
            }
          }
          if (!isEqualityOperator(operator) && spec.local) {
            return null;
          }
          if (prefix) {
            if (!isEqualityOperator(operator) || spec.dev || spec.local) {
              return null;
            }
          }
        }
        if (legacy && operator !== "===") {
          return null;
        }
        return spec;
      });
      if (specifiers.filter(Boolean).length !== specifiers.length) {
        return null;
      }
      return specifiers;
    }
    function filter(versions, specifier, options = {}) {
      const filtered = pick(versions, specifier, options);
      if (filtered.length === 0 && options.prereleases === void 0) {
        return pick(versions, specifier, { prereleases: true });
      }
      return filtered;
    }
    function maxSatisfying(versions, range, options) {
      const found = filter(versions, range, options).sort(Operator.compare);
      return found.length === 0 ? null : found[found.length - 1];
    }
    function minSatisfying(versions, range, options) {
      const found = filter(versions, range, options).sort(Operator.compare);
      return found.length === 0 ? null : found[0];
    }
    function pick(versions, specifier, options) {
      const parsed = parse(specifier);
      if (!parsed) {
        return [];
      }
      return versions.filter((version) => {
        const explained = explainVersion(version);
        if (!parsed.length) {
          return explained && !(explained.is_prerelease && !options.prereleases);
        }
        return parsed.reduce((pass, spec) => {
          if (!pass) {
            return false;
          }
          return contains({ ...spec, ...options }, { version, explained });
        }, true);
      });
    }
    function satisfies(version, specifier, options = {}) {
      const filtered = pick([version], specifier, options);
      return filtered.length === 1;
    }
    function arrayStartsWith(array, prefix) {
      if (prefix.length > array.length) {
        return false;
      }
      for (let i = 0; i < prefix.length; i += 1) {
        if (prefix[i] !== array[i]) {
          return false;
        }
      }
      return true;
    }
    function contains(specifier, input) {
      const { explained } = input;
      let { version } = input;
      const { ...spec } = specifier;
      if (spec.prereleases === void 0) {
        spec.prereleases = spec.is_prerelease;
      }
      if (explained && explained.is_prerelease && !spec.prereleases) {
        return false;
      }
      if (spec.operator === "~=") {
        let compatiblePrefix = spec.release.slice(0, -1).concat("*").join(".");
        if (spec.epoch) {
          compatiblePrefix = spec.epoch + "!" + compatiblePrefix;
        }
        return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
          prereleases: spec.prereleases
        });
      }
      if (spec.prefix) {
        const isMatching = explained.epoch === spec.epoch && arrayStartsWith(explained.release, spec.release);
        const isEquality = spec.operator !== "!=";
        return isEquality ? isMatching : !isMatching;
      }
      if (explained) {
        if (explained.local && spec.version) {
          version = explained.public;
          spec.version = explainVersion(spec.version).public;
        }
      }
      if (spec.operator === "<" || spec.operator === ">") {
        if (Operator.eq(spec.release.join("."), explained.release.join("."))) {
          return false;
        }
      }
      const op = Operator[spec.operator];
      return op(version, spec.version || spec.legacy);
    }
    function validRange(specifier) {
      return Boolean(parse(specifier));
    }
  }
});

// node_modules/@renovatebot/pep440/lib/semantic.js
var require_semantic = __commonJS({
  "node_modules/@renovatebot/pep440/lib/semantic.js"(exports, module) {
    var { explain: explain2, parse, stringify } = require_version();
    module.exports = {
      major,
      minor,
      patch,
      inc
    };
    function major(input) {
      const version = explain2(input);
      if (!version) {
        throw new TypeError("Invalid Version: " + input);
      }
      return version.release[0];
    }
    function minor(input) {
      const version = explain2(input);
      if (!version) {
        throw new TypeError("Invalid Version: " + input);
      }
      if (version.release.length < 2) {
        return 0;
      }
      return version.release[1];
    }
    function patch(input) {
      const version = explain2(input);
      if (!version) {
        throw new TypeError("Invalid Version: " + input);
      }
      if (version.release.length < 3) {
        return 0;
      }
      return version.release[2];
    }
    function inc(input, release, preReleaseIdentifier) {
      let identifier = preReleaseIdentifier || `a`;
      const version = parse(input);
      if (!version) {
        return null;
      }
      if (!["a", "b", "c", "rc", "alpha", "beta", "pre", "preview"].includes(
        identifier
      )) {
        return null;
      }
      switch (release) {
        case "premajor":
          {
            const [majorVersion] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion + 1;
          }
          version.pre = [identifier, 0];
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "preminor":
          {
            const [majorVersion, minorVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion + 1;
          }
          version.pre = [identifier, 0];
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "prepatch":
          {
            const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion;
            version.release[2] = patchVersion + 1;
          }
          version.pre = [identifier, 0];
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "prerelease":
          if (version.pre === null) {
            const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion;
            version.release[2] = patchVersion + 1;
            version.pre = [identifier, 0];
          } else {
            if (preReleaseIdentifier === void 0 && version.pre !== null) {
              [identifier] = version.pre;
            }
            const [letter, number] = version.pre;
            if (letter === identifier) {
              version.pre = [letter, number + 1];
            } else {
              version.pre = [identifier, 0];
            }
          }
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "major":
          if (version.release.slice(1).some((value) => value !== 0) || version.pre === null) {
            const [majorVersion] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion + 1;
          }
          delete version.pre;
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "minor":
          if (version.release.slice(2).some((value) => value !== 0) || version.pre === null) {
            const [majorVersion, minorVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion + 1;
          }
          delete version.pre;
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "patch":
          if (version.release.slice(3).some((value) => value !== 0) || version.pre === null) {
            const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion;
            version.release[2] = patchVersion + 1;
          }
          delete version.pre;
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        default:
          return null;
      }
      return stringify(version);
    }
  }
});

// node_modules/@renovatebot/pep440/index.js
var require_pep440 = __commonJS({
  "node_modules/@renovatebot/pep440/index.js"(exports, module) {
    var { valid: valid2, clean, explain: explain2, parse } = require_version();
    var { lt, le, eq: eq2, ne, ge, gt, compare, rcompare } = require_operator();
    var {
      filter,
      maxSatisfying,
      minSatisfying,
      RANGE_PATTERN,
      satisfies,
      validRange
    } = require_specifier();
    var { major, minor, patch, inc } = require_semantic();
    module.exports = {
      // version
      valid: valid2,
      clean,
      explain: explain2,
      parse,
      // operator
      lt,
      le,
      lte: le,
      eq: eq2,
      ne,
      neq: ne,
      ge,
      gte: ge,
      gt,
      compare,
      rcompare,
      // range
      filter,
      maxSatisfying,
      minSatisfying,
      RANGE_PATTERN,
      satisfies,
      validRange,
      // semantic
      major,
      minor,
      patch,
      inc
    };
  }
});

// src/archive/refusals.ts
var REFUSALS = {
  "artifact-name": "the file name is neither that of a wheel (PEP 427) nor of an sdist (PEP 625)",
  "unsupported-format": "this archive format is not read by depsec",
  "format-mismatch": "the content is of another format than the file name says",
  "too-many-entries": "the archive holds more entries than the limit",
  "too-large": "the archive unpacks to more bytes than the limit",
  "too-dense": "the archive unpacks to so many times its own size that it looks like a decompression bomb",
  "file-too-large": "a file in the archive is larger than the limit",
  "name-encoding": "a name is not valid UTF-8, or does not say that it is",
  "name-empty": "a name is empty, or has an empty or `.` part",
  "name-absolute": "a name is an absolute path",
  "name-drive": "a name starts with a drive letter",
  "name-parent": "a name climbs out of its folder with `..`",
  "name-backslash": "a name holds a backslash, which is a separator on Windows only",
  "name-control": "a name holds a control or bidirectional character",
  "name-too-long": "a name is longer than the limit",
  "name-too-deep": "a name has more parts than the limit",
  "name-folding": "two names differ only in case or Unicode form and are one file on some systems",
  "name-clash": "a name is both a file, or a link, and a folder",
  "zip-truncated": "the zip ends within a record",
  "zip-end-record": "the zip has no end-of-central-directory record at its end, or more than one",
  "zip-end-mismatch": "the end record disagrees with the central directory it describes",
  "zip-directory": "the central directory holds something else than entries",
  "zip-bytes-outside": "the zip holds bytes that belong to no record",
  "zip-overlap": "two records of the zip share bytes",
  "zip-header-mismatch": "the local and the central header of an entry disagree",
  "zip-descriptor": "the data descriptor of an entry disagrees with the central directory",
  "zip-extra": "an extra field of an entry is malformed or contradicts its header",
  "zip-flags": "an entry uses a zip feature that pip cannot read",
  "zip-method": "an entry is compressed with something else than deflate",
  "zip-encrypted": "an entry is encrypted",
  "zip-folder-content": "a folder entry has content",
  "zip-special-file": "an entry is marked as a link or device",
  "zip-duplicate-name": "two entries have the same name",
  "zip-corrupt": "the compressed bytes of an entry are damaged or have others after them",
  "zip-size": "an entry unpacks to another size than its header says",
  "zip-crc": "the checksum of an entry is wrong",
  "gzip-header": "the gzip header is malformed",
  "gzip-corrupt": "the gzip stream is damaged, or its length or checksum is wrong",
  "gzip-trailing-bytes": "bytes, or a second member, follow the gzip member",
  "tar-is-zip": "the file is a tar.gz and a zip at once; pip versions differ in which they read",
  "tar-truncated": "the tar ends within an entry",
  "tar-checksum": "the checksum of a tar header is wrong",
  "tar-header": "a tar header has a malformed or contradictory field",
  "tar-extension": "an extended tar header is malformed, repeated, contradicted or without an entry",
  "tar-pax-global": "a global PAX header sets a name, link or size for all entries",
  "tar-sparse": "an entry is sparse",
  "tar-device": "an entry is a device or a pipe",
  "tar-type": "an entry is of a type that readers treat differently",
  "tar-trailing-bytes": "bytes follow the end of the tar",
  "tar-duplicate-name": "two entries have the same name and differ in content",
  "tar-link-outside": "a link leads out of the package",
  "tar-link-target": "a hard link names no file before it",
  "tar-link-loop": "symbolic links form a loop",
  "sdist-top-folder": "the sdist does not hold exactly one top folder",
  "wheel-dist-info": "the wheel does not hold exactly one .dist-info folder",
  "wheel-file": "the WHEEL file is missing or of an unknown version",
  "metadata-missing": "METADATA or PKG-INFO is missing",
  "metadata-encoding": "METADATA is not valid UTF-8",
  "metadata-field": "a field of METADATA is missing or stands there twice",
  "metadata-name": "METADATA names another project than the file or folder it stands in",
  "metadata-version": "METADATA names another version than the file name",
  "metadata-direct-url": "METADATA requires a direct URL, which bypasses every index",
  "build-requires-direct-url": "pyproject.toml builds with a direct URL, which bypasses every index",
  "pyproject-invalid": "pyproject.toml or its [build-system] table is malformed"
};
var ArchiveRefusal = class extends Error {
  /**
   * @param file path inside the archive; hostile text, to be escaped by whoever prints it
   * @param detail what was met, without text of the archive
   */
  constructor(code, file, detail) {
    const reason = detail === void 0 ? REFUSALS[code] : `${REFUSALS[code]} (${detail})`;
    super(reason);
    this.code = code;
    this.file = file;
    this.name = "ArchiveRefusal";
    this.reason = reason;
  }
  code;
  file;
  /** One line; holds no text of the archive. */
  reason;
};

// src/archive/identity.ts
var import_pep4402 = __toESM(require_pep440(), 1);

// src/archive/artifact-name.ts
var import_pep440 = __toESM(require_pep440(), 1);
var WHEEL = /^([^-]+)-([^-]+)(?:-(\d[^-]*))?-([^-]+-[^-]+-[^-]+)\.whl$/;
var WHEEL_PROJECT = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.]*[\p{L}\p{N}_])?$/u;
var SDIST = /^(.+?)(\.tar\.gz|\.tgz|\.zip|\.tar\.bz2|\.tar\.xz|\.tar)$/;
function parseWheel(filename) {
  const [, name = "", version = "", build, tag] = WHEEL.exec(filename) ?? [];
  if (tag === void 0 || !WHEEL_PROJECT.test(name) || (0, import_pep440.explain)(version) === null) return void 0;
  const more = build === void 0 ? { tag } : { tag, build };
  return { kind: "wheel", project: normalizeName(name), version, suffix: ".whl", ...more };
}
function sdistStem(filename) {
  const [, stem, suffix] = SDIST.exec(filename) ?? [];
  return stem === void 0 || suffix === void 0 ? void 0 : { stem, suffix };
}
function parseArtifactName(filename) {
  if (filename.endsWith(".whl")) return parseWheel(filename);
  const sdist = sdistStem(filename);
  const dash = sdist?.stem.lastIndexOf("-") ?? -1;
  if (sdist === void 0 || dash <= 0) return void 0;
  const version = sdist.stem.slice(dash + 1);
  if ((0, import_pep440.explain)(version) === null) return void 0;
  return { kind: "sdist", project: normalizeName(sdist.stem.slice(0, dash)), version, suffix: sdist.suffix };
}

// src/archive/direct-url.ts
var DIRECT_URL = /^\s*[\w.-]+\s*(?:\[[^\]]*\])?\s*@/;
function isDirectUrl(requirement) {
  return DIRECT_URL.test(requirement);
}

// src/archive/identity.ts
function isSameVersion(a, b) {
  const isBoth = (0, import_pep4402.valid)(a) !== null && (0, import_pep4402.valid)(b) !== null;
  return isBoth ? (0, import_pep4402.eq)(a, b) : a === b;
}
function sdistVersion(stem, project) {
  for (let dash = stem.indexOf("-"); dash > 0; dash = stem.indexOf("-", dash + 1)) {
    if (normalizeName(stem.slice(0, dash)) === project) return stem.slice(dash + 1);
  }
  return void 0;
}
function toldVersion(filename, project) {
  const sdist = sdistStem(filename);
  if (sdist !== void 0) return sdistVersion(sdist.stem, project);
  const name = parseArtifactName(filename);
  if (name === void 0) throw new ArchiveRefusal("artifact-name");
  return name.project === project ? name.version.replaceAll("_", "-") : void 0;
}
function checkIdentity(filename, metadata) {
  const version = toldVersion(filename, normalizeName(metadata.name));
  if (version === void 0) throw new ArchiveRefusal("metadata-name");
  if (!isSameVersion(version, metadata.version)) throw new ArchiveRefusal("metadata-version");
  if (metadata.requiresDist.some(isDirectUrl)) {
    throw new ArchiveRefusal("metadata-direct-url");
  }
}

// src/archive/core-metadata.ts
var HEADER = /^([!-9;-~]*):([^]*)$/;
function parseHeaders(text) {
  const fields = /* @__PURE__ */ new Map();
  let current;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, name, value = ""] = HEADER.exec(line) ?? [];
    if (/^[ \t]/.test(line)) {
      const last = current?.pop();
      if (last !== void 0) current?.push(`${last}
${line}`);
    } else if (name !== void 0) {
      current = fields.get(name.toLowerCase()) ?? [];
      current.push(value);
      if (name !== "") fields.set(name.toLowerCase(), current);
    } else if (!line.startsWith("From ")) {
      break;
    }
  }
  return new Map([...fields].map(([name, values]) => [name, values.map((value) => value.trim())]));
}
function single(fields, name) {
  const values = fields.get(name) ?? [];
  if (values.length > 1) throw new ArchiveRefusal("metadata-field", void 0, `${name} twice`);
  return values[0];
}
function required(fields, name) {
  const value = single(fields, name);
  if (value === void 0 || value === "") throw new ArchiveRefusal("metadata-field", void 0, name);
  return value;
}
function parseCoreMetadata(text) {
  const fields = parseHeaders(text);
  const summary = fields.get("summary")?.[0];
  const requiresPython = single(fields, "requires-python");
  return {
    metadataVersion: required(fields, "metadata-version"),
    name: required(fields, "name"),
    version: required(fields, "version"),
    ...summary === void 0 ? {} : { summary },
    ...requiresPython === void 0 ? {} : { requiresPython },
    requiresDist: fields.get("requires-dist") ?? [],
    providesExtra: fields.get("provides-extra") ?? [],
    dynamic: fields.get("dynamic") ?? []
  };
}
var NEEDED = /* @__PURE__ */ new Set(["name", "version", "requires-dist", "requires-python", "provides-extra"]);
function isStaticMetadata(metadata) {
  const [, major = "0", minor = "0"] = /^(\d+)\.(\d+)$/.exec(metadata.metadataVersion) ?? [];
  const isRecent = Number(major) > 2 || Number(major) === 2 && Number(minor) >= 2;
  return isRecent && !metadata.dynamic.some((field) => NEEDED.has(field.toLowerCase()));
}

export {
  ArchiveRefusal,
  require_pep440,
  parseArtifactName,
  isDirectUrl,
  checkIdentity,
  parseHeaders,
  parseCoreMetadata,
  isStaticMetadata
};
