import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  ArchiveRefusal
} from "./chunk-WMQK4JRY.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-TMPMX5CX.js";

// node_modules/xz-decompress/dist/package/xz-decompress.js
var require_xz_decompress = __commonJS({
  "node_modules/xz-decompress/dist/package/xz-decompress.js"(exports, module) {
    (function webpackUniversalModuleDefinition(root, factory) {
      if (typeof exports === "object" && typeof module === "object")
        module.exports = factory(__require("stream/web"));
      else if (typeof define === "function" && define.amd)
        define(["stream/web"], factory);
      else if (typeof exports === "object")
        exports["xz-decompress"] = factory(__require("stream/web"));
      else
        root["xz-decompress"] = factory(root["stream/web"]);
    })(exports, (__WEBPACK_EXTERNAL_MODULE__2__) => {
      return (
        /******/
        (() => {
          "use strict";
          var __webpack_modules__ = [
            ,
            /* 1 */
            /***/
            ((module2) => {
              module2.exports = "data:application/wasm;base64,AGFzbQEAAAABOApgAX8Bf2ABfwBgAABgA39/fwF/YAABf2ACf38AYAN/f34BfmACf38Bf2AEf39/fwF/YAN/f38AAyEgAAABAgMDAwMEAQUAAgMCBgcIBwUDAAMHAQcABwcBAwkFAwEAAgYIAX8BQfCgBAsHTgUGbWVtb3J5AgAOY3JlYXRlX2NvbnRleHQACA9kZXN0cm95X2NvbnRleHQACQxzdXBwbHlfaW5wdXQACg9nZXRfbmV4dF9vdXRwdXQACwqQYCDfAgEFf0EAIQECQCAAQQdqIgJBEEkNAEEBIQEgAkEDdiIDQQJGDQBBAiEBIAJBIEkNAEEDIQEgA0EERg0AQQQhASACQTBJDQBBBSEBIANBBkYNAEEGIQEgAkHIAEkNAEEHIQEgAkHYAEkNAEEIIQEgAkGIAUkNAEEJIQEgAkGIAkkNACAAEIGAgIAAIgBBCGpBACAAGw8LAkACQCABQQJ0QcCIgIAAaiIEKAIAIgANAEEAIQACQAJAQQAoAuSIgIAAIgJFDQBBACACKAIANgLkiICAAAwBC0EAEIGAgIAAIgJFDQILIAJBgIB8cSIAIAJBCHZB/wFxIgJyIAE6AAAgACACQQh0ckGAAmohAEEAIQJBACABQQJ0QYCIgIAAaigCACIDayEFIAMhAQNAIAAgBWoiACACNgIAIAAhAiABIANqIgFBgQJJDQALIAQgADYCAAsgBCAAKAIANgIACyAAC/QHAQh/QQAoArCIgIAAIQECQAJAAkACQAJAQQAtALSIgIAARQ0AQQBBADoAtIiAgAAgAUUNAUGwiICAACECA0ACQAJAIAFBCGoiAyABKAIEIgRqIgVBCHZB/wFxIgYNACABIQIMAQsCQANAIAVBgIB8cSAGai0AAEH+AUcNAUGwiICAACEGA0AgBiIHKAIAIgYgBUcNAAsgByAFKAIANgIAIAEgBCAFKAIEakEIaiIENgIEIAcgAiACIAVGGyECIAMgBGoiBUEIdkH/AXEiBg0ACwsgAigCACECCyACKAIAIgENAAtBACgCsIiAgAAhAQsgAUUNACAAQYcCakGAfnEhCEF/IQJBsIiAgAAhBEEAIQNBsIiAgAAhBgNAIAYhBwJAIAEiBigCBCIFIABJDQAgBSACTw0AIAUhAiAHIQQgBiEDIAVBCGogCEcNACAHIQQgBSECIAYhAwwECyAGKAIAIgENAAsgAw0CDAELQbCIgIAAIQQLPwBBEHQhASAAQYgCaiEHQQAhAwJAAkBBACgCuIiAgAAiAkUNAEEAIQUgASEGDAELQQAgAUHwoISAAEH//wNqQYCAfHEiBmsiAjYCuIiAgAAgAiEFCwJAIAcgBU0NACACQQF2IgIgByAFayIHIAIgB0sbQf//A2oiB0EQdkAAQX9GDQJBAEEAKAK4iICAACAHQYCAfHEiA2o2AriIgIAACyAGRQ0BIAZB/wE6AAEgBkEAKAKwiICAADYCgAIgBkGEAmogAyAFakGAgHxxQfh9aiICNgIAIAZBgAJqIQMLIANBgIB8cSIGIANBCHZB/wFxckH/AToAACAEIAMoAgA2AgACQCACIABrQYB+cSIFDQAgAw8LIAMhAQJAIAYgBUF/cyADQQhqIgQgAmoiB2pBgIB8cUYNACAEQf//A3EhBQJAIABB9/0DSw0AIAYgBEEIdkH/AXFqQf4BOgAAIANBACgCsIiAgAA2AgAgA0GAgAQgBWsiBTYCBEEAIAM2ArCIgIAAEIOAgIAAIAZBhIIEaiACIAVrQfh9aiIFNgIAIAZBgYAEakH/AToAACAGQYCCBGohASAFIABrQYB+cSEFDAELIAIgBWogACAFakH//3tqQYCAfHFrQYCAeGohBSADIQELIAEgASgCBCAFazYCBCAFQfgBaiEGIAcgBWtBCHZB/wFxIQUCQANAIAYiB0GAfmohBiAFIgQNAUEBIQUgB0H4AUcNAAsLAkAgB0H4AUYNACACIANqIAZrQYCAfHEiBSAEakH+AToAACAFIARBCHRqIgVBACgCsIiAgAA2AgAgBSAGNgIEQQAgBTYCsIiAgAAQg4CAgAALIAEPC0EAC3wBAn8CQCAARQ0AAkAgAEGAgHxxIABBCHZB/wFxciIBLQAAIgJB/wFHDQAgAEF4aiIAQQAoArCIgIAANgIAQQAgADYCsIiAgAAgAUH+AToAAEEAQQE6ALSIgIAADwsgACACQQJ0QcCIgIAAaiICKAIANgIAIAIgADYCAAsLawECfwJAQQAoArCIgIAAIgAoAgRB/wFLDQAgAEGAgHxxIgEgAEEIdkH/AXEiAHJBCToAAEEAQQAoArCIgIAAKAIANgKwiICAACABIABBCHRyIgBBACgC5IiAgAA2AgBBACAANgLkiICAAAsLTgECfwJAIAAgAUYNACACRQ0AA0ACQCAALQAAIgMgAS0AACIERg0AQQFBfyADIARLGw8LIAFBAWohASAAQQFqIQAgAkF/aiICDQALC0EAC3gBAX8CQAJAIAAgAU8NACACRQ0BIAAhAwNAIAMgAS0AADoAACABQQFqIQEgA0EBaiEDIAJBf2oiAg0ADAILCyAAIAFNDQAgAkUNACABQX9qIQEgAEF/aiEDA0AgAyACaiABIAJqLQAAOgAAIAJBf2oiAg0ACwsgAAssAQF/AkAgAkUNACAAIQMDQCADIAE6AAAgA0EBaiEDIAJBf2oiAg0ACwsgAAt/AQF/AkACQCABIAByIAJyQQNxRQ0AIAJFDQEgACEDA0AgAyABLQAAOgAAIAFBAWohASADQQFqIQMgAkF/aiICDQAMAgsLIAJBBEkNACACQQJ2IQIgACEDA0AgAyABKAIANgIAIAFBBGohASADQQRqIQMgAkF/aiICDQALCyAAC4gBAQJ/AkBBAC0A6IiAgAANAEEAQQE6AOiIgIAAEIyAgIAAEI6AgIAAC0GggAgQgICAgAAiAEGAgAQ2AgBBAkGAgIAgEJeAgIAAIQEgAEEUakKAgICAgIDAADcCACAAQRBqIABBoIAEajYCACAAQQhqQgA3AgAgACAAQSBqNgIEIAAgATYCHCAACxUAIAAoAhwQmICAgAAgABCCgICAAAsWACAAQQxqIAE2AgAgAEEIakEANgIACxsAIAAoAhwgAEEEaiAAQQxqKAIARRCWgICAAAtUAQN/QQAhAANAQQghASAAIQIDQEEAIAJBAXFrQaCG4u1+cSACQQF2cyECIAFBf2oiAQ0ACyAAQQJ0QfCIgIAAaiACNgIAIABBAWoiAEGAAkcNAAsLTgACQCABRQ0AIAJBf3MhAgNAIAJB/wFxIAAtAABzQQJ0QfCIgIAAaigCACACQQh2cyECIABBAWohACABQX9qIgENAAsgAkF/cyECCyACC10DAX4BfwF+QgAhAANAQQghASAAIQIDQEIAIAJCAYN9QsKenLzd8pW2SYMgAkIBiIUhAiABQX9qIgENAAsgAKdBA3RB8JCAgABqIAI3AwAgAEIBfCIAQoACUg0ACwtPAAJAIAFFDQAgAkJ/hSECA0AgAkL/AYMgADEAAIWnQQN0QfCQgIAAaikDACACQgiIhSECIABBAWohACABQX9qIgENAAsgAkJ/hSECCyACC8oQAgx/An4CQAJAIAAoAiRFDQAgACgCACECDAELQQAhAiAAQQA6ACggAEIANwMAIABCADcDGCAAQcgAakEAQeQAEIaAgIAAGiAAQawBakEMNgIACyAAIAEoAgQiAzYCECAAQeAAaiEEIABByABqIQUgAEG2AWohBiAAQbABaiEHIABBqAFqIQggASgCECEJAkACQAJAAkADQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDgoBAgAEBQYHCAkKDwsgASgCACEKIAAoAqgBIQIgACgCrAEhCyABKAIEIQwgASgCCCENDAILIAcgACgCqAEiDGogASgCACABKAIEIgJqIAEoAgggAmsiAiAAKAKsASAMayIMIAIgDEkbIgIQh4CAgAAaIAEgASgCBCACajYCBEEAIQwgAEEAIAAoAqgBIAJqIgIgAiAAKAKsASILRhs2AqgBIAIgC0cNESAAQQE2AgACQCAHQaiIgIAAQQYQhICAgABFDQBBBSEMDBILIAZBAkEAEI2AgIAAIAAoALgBRw0QQQYhDCAGLQAADREgACAALQC3ASICNgIgIAJBBEsNEUEBIAJ0QRNxRQ0RCyABKAIEIgwgASgCCCINRg0OAkAgASgCACIKIAxqLQAAIgsNACAAIAw2AhAgASAMQQFqNgIEQQYhAgwMC0EAIQIgAEEANgKoASAAQQI2AgAgACALQQJ0QQRqIgs2AqwBIAAgCzYCQAsgByACaiAKIAxqIA0gDGsiDCALIAJrIgIgDCACSRsiAhCHgICAABogASABKAIEIAJqNgIEQQAhDCAAQQAgACgCqAEgAmoiAiACIAAoAqwBIgtGGzYCqAEgAiALRw0PIAAgAkF8aiICNgKsAUEHIQwgByACQQAQjYCAgAAgByAAKAKsASICaigAAEcNDyAAQQI2AqgBIAAtALEBIgtBP3ENDAJAAkAgC0HAAHFFDQAgACAHIAggAhCRgICAAEEBRw0RIAAgACkDCDcDMCAAKAKsASECIAAtALEBIQsMAQsgAEJ/NwMwC0J/IQ4CQCALwEF/Sg0AIAAgByAIIAIQkYCAgABBAUcNECAAKAKsASECIAApAwghDgsgACAONwM4IAIgACgCqAEiC2tBAkkNDyAAIAtBAWoiCjYCqAEgCCALakEIai0AAEEhRw0MIAAgC0ECaiINNgKoASAIIApqQQhqLQAAQQFHDQwgAiANRg0PIAAgC0EDajYCqAEgACgCsAkgCCANakEIai0AABCcgICAACIMDQ8gACgCrAEiAiAAKAKoASIMIAIgDEsbIQ0CQANAIA0gDEYNASAAIAxBAWoiAjYCqAEgACAMaiELIAIhDCALQbABai0AAA0ODAALCyAFQgA3AwAgAEEANgKoASAAQQM2AgAgBUEIakIANwMACyAAIAEoAgQ2AhAgACABKAIQNgIUIAAoArAJIAEQmYCAgAAhDCAAIAApA0ggASgCBCAAKAIQa618Ig43A0ggACAAKQNQIAEoAhAgACgCFCICayILrXwiDzcDUCAOIAApAzBWDQ0gDyAAKQM4Vg0NAkACQAJAAkAgACgCIEF/ag4EAAMDAQMLIAEoAgwgAmogCyAAKAIYEI2AgIAArSEODAELIAEoAgwgAmogCyAAKQMYEI+AgIAAIQ4LIAAgDjcDGAsgDEEBRw0OAkAgACkDMCIOQn9RDQAgDiAFKQMAUg0OCwJAIAApAzgiDkJ/UQ0AQQchDCAOIAApA1BSDQ8LIAAgACkDSCAANQJAfCAAKQNgfCIPNwNgQgQhDgJAAkACQCAAKAIgQX9qDgQBAgIAAgtCCCEOCyAEIA4gD3w3AwALIAAgACkDaCAAKQNQfDcDaCAAIARBGCAAKAJwEI2AgIAANgJwIABBBDYCACAAIAApA1hCAXw3A1gLAkAgBSkDACIOQgODUA0AIA5CAXwhDiABKAIEIQwgASgCCCELA0AgCyAMRg0NIAEgDEEBaiICNgIEIAEoAgAgDGotAAANDiAFIA43AwAgDkIDgyEPIA5CAXwhDiACIQwgD0IAUg0ACwsgAEEFNgIAC0EBIQIgACgCIEF/ag4EBgcHBQcLIAAgARCSgICAACIMQQFHDQsgAEEHNgIAC0EAIAAoAhBrIQUgAEGAAWopAwAhDiABKAIEIQwCQANAIA4gBSAMaq18QgODUA0BAkAgDCABKAIIRw0AIAAgARCTgICAAAwLCyABIAxBAWoiAjYCBCABKAIAIAxqIQsgAiEMIAstAAANCwwACwsgACABEJOAgIAAQQchDCAEIABBkAFqQRgQhICAgAANCiAAQQg2AgALIAAgAUEgEJSAgIAAIgxBAUcNCSAAQQk2AgBBDCELIABBDDYCrAEMAQsgACgCrAEhCwsgByAAKAKoASIMaiABKAIAIAEoAgQiAmogASgCCCACayICIAsgDGsiDCACIAxJGyICEIeAgIAAGiABIAEoAgQgAmo2AgRBACEMIABBACAAKAKoASACaiICIAIgACgCrAEiC0YbNgKoASACIAtHDQcgABCVgICAACEMDAcLQQEhAiAAIAFBwAAQlICAgAAiDEEBRw0GDAELQQEhAiAAIAFBIBCUgICAACIMQQFHDQULIAAgAjYCAAwACwtBBiEMDAILQQAhDAwBC0EHIQwLAkACQCAAKAIkDQACQAJAIAwOAgADAQtBB0EIIAEoAgQgASgCCEYbIQwLIAEgCTYCECABIAM2AgQgDA8LAkAgDA0AIAMgASgCBEcNACAJIAEoAhBHDQAgAC0AKCEBIABBAToAKCABQQN0DwsgAEEAOgAoCyAMC6YBAQN/AkAgACgCBCIEDQAgAEIANwMICyACKAIAIgUgAyAFIANLGyEGA0ACQCAGIAVHDQBBAA8LIAEgBWotAAAhAyACIAVBAWoiBTYCACAAIANB/wBxrSAErYYgACkDCIQ3AwgCQAJAIAPAIgNBAEgNAAJAIAMNAEEHIQMgBA0CCyAAQQA2AgRBAQ8LQQchAyAAIARBB2oiBDYCBCAEQT9HDQELCyADC6ECAgN/AX4gAEGQAWohAiABQQRqIQMDQAJAIAAgASgCACADIAEoAggQkYCAgAAiBEEBRg0AIABBgAFqIgMgAykDACABKAIEIAAoAhAiA2siAq18NwMAIAAgAyABKAIAaiACIAAoAhgQjYCAgACtNwMYIAQPCwJAAkACQAJAAkAgACgCeA4DAAIBAwsgACAAKQMIIgU3A4gBAkAgBSAAKQNYUQ0AQQcPCyAAQQE2AngMAwsgACAAKQOYASAAKQMIfDcDmAEgACACQRggACgCoAEQjYCAgAA2AqABIABBATYCeCAAIAApA4gBQn98IgU3A4gBDAILIABBAjYCeCAAIAApA5ABIAApAwh8NwOQAQsgACkDiAEhBQsgBUIAUg0AC0EBC0ABAn8gAEGAAWoiAiACKQMAIAEoAgQgACgCECICayIDrXw3AwAgACACIAEoAgBqIAMgACgCGBCNgICAAK03AxgLfAEEfyABKAIEIQMgASgCCCEEA0ACQCAEIANHDQBBAA8LIAEgA0EBaiIFNgIEAkAgASgCACADai0AACAAKQMYIAAoAgQiA62Ip0H/AXFGDQBBBw8LIAAgA0EIaiIGNgIEIAUhAyAGIAJJDQALIABBADYCBCAAQgA3AxhBAQtvAQF/QQchAQJAIABBugFqLwAAQdm0AUcNACAAQbQBakEGQQAQjYCAgAAgAEGwAWooAABHDQAgAEGAAWopAwBCAoggADUAtAFSDQAgAEG4AWotAAANAEEBQQcgACgCICAAQbkBai0AAEYbIQELIAELwAIBA38CQAJAAkAgACgCJA0AIABBADoAKCAAQQA2AgBBASECDAELAkAgACgCAEEKRw0AQQAhAwwCC0ECIQMMAQtBASEDCwJAAkADQAJAAkACQAJAIAMOAwABAwMLIAEoAgQiAyABKAIIIgRGDQQgASgCACEFAkADQCAFIANqLQAADQEgASADQQFqIgM2AgQgACAAKAIEQQFqQQNxNgIEIAQgA0YNBgwACwsCQCAAKAIERQ0AQQcPCyAAKAIkRQ0BIABBADoAKCAAQQA2AgBBASEDDAMLIABCADcDGCAAQQA2AgQgAEHIAGpBAEHkABCGgICAABogAEGsAWpBDDYCAAtBAiEDDAELIAAgARCQgICAACIDQQFHDQIgAEEKNgIAQQAhAwwACwsCQCACDQBBAA8LQQdBASAAKAIEGyEDCyADC3UBAX8CQEG4CRCAgICAACICRQ0AIAIgADYCJCACIAAgARCbgICAACIANgKwCQJAIABFDQAgAkEAOgAoIAJCADcDACACQgA3AxggAkHIAGpBAEHkABCGgICAABogAkGsAWpBDDYCACACDwsgAhCCgICAAAtBAAseAAJAIABFDQAgACgCsAkQnYCAgAAgABCCgICAAAsL3RABCn8gAEHo3QFqIQIgAEHUAGohAyAAQRxqIgRBCGohBQJAAkADQCAAKAJAIQYCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgASgCBCIHIAEoAghJDQAgBkEHRg0BDBELIAYOCQECAwQFBgcACQ4LIAAoAkwhBgwHC0EBIQYgASAHQQFqNgIEIAEoAgAgB2otAAAiB0UNCAJAAkAgB0HfAUsNACAHQQFHDQELIABBgAI7AVACQCAAKAI8DQAgACABKAIMIAEoAhAiBmo2AhggACABKAIUIAZrNgIsCyAEQgA3AgAgBUIANwIADAoLIAAtAFBFDQkMDQsgASAHQQFqNgIEIAEoAgAgB2otAAAhByAAQQI2AkAgACAHQQh0IAAoAkhqNgJIDAsLIAEgB0EBajYCBCABKAIAIAdqLQAAIQcgAEEDNgJAIAAgByAAKAJIakEBajYCSAwKCyABIAdBAWo2AgQgASgCACAHai0AACEHIABBBDYCQCAAIAdBCHQ2AkwMCQsgASAHQQFqNgIEIAEoAgAgB2otAAAhByAAIAAoAkQ2AkAgACAHIAAoAkxqQQFqNgJMDAgLIAEgB0EBajYCBEEHIQYgASgCACAHai0AACIHQeABSw0DQQAhCAJAAkAgB0EtTw0AQQAhCQwBCyAHQVNqIgcgB0H/AXFBLW4iCUEtbGshByAJQQFqIQkLIABBfyAJdEF/czYCdAJAIAdB/wFxQQlJDQAgB0F3aiIHIAdB/wFxQQluIghBCWxrIQcgCEEBaiEICyAAIAg2AnAgACAHQf8BcSIHNgJsIAggB2pBBEsNAyADQgA3AgAgA0EIakIANwIAIANBEGpBADYCACAAQX8gCHRBf3M2AnBB+AAhBwNAIAAgB2pBgAg7AQAgB0ECaiIHQeTdAUcNAAsgAEEGNgJAIABBBTYCCCAAQv////8PNwIACyAAKAJMIgpBBUkNBwJAIAAoAggiB0UNACAHQX9qIQYgASgCBCEHIAEoAgghCQNAIAkgB0YNCiABIAdBAWoiCDYCBCABKAIAIAdqLQAAIQcgACAGNgIIIAAgByAAKAIEQQh0cjYCBCAIIQcgBkF/aiIGQX9HDQALCyAAQQc2AkAgACAKQXtqIgY2AkwLIAAgACgCICIHIAEoAhQgASgCEGsiCCAAKAJIIgkgCCAJSRsiCGogACgCLCIJIAkgB2sgCEsbNgIoIAEoAggiCiABKAIEIghrIQcCQAJAAkAgACgC5N0BIgkNACAGDQFBACEGCyACIAlqIAEoAgAgCGpBKiAJayIIIAYgCWsiBiAIIAZJGyIGIAcgBiAHSRsiBxCHgICAABoCQAJAIAAoAuTdASIIIAdqIgYgACgCTEcNACACIAhqIAdqQQBBPyAGaxCGgICAABogACgC5N0BIAdqIQYMAQsCQCAGQRRLDQAgACAGNgLk3QEgASABKAIEIAdqNgIEDAMLIAZBa2ohBgsgAEEANgIQIAAgAjYCDCAAIAY2AhRBByEGIAAQmoCAgABFDQMgACgCECIIIAAoAuTdASIJIAdqSw0DIAAgACgCTCAIayIGNgJMAkAgCCAJTw0AIAAgCSAIayIHNgLk3QEgAiACIAhqIAcQhYCAgAAaDAILIABBADYC5N0BIAEgASgCBCAIIAlraiIINgIEIAEoAggiCiAIayEHCwJAIAdBFUkNACAAIAg2AhAgACABKAIANgIMIAAgCkFraiAIIAZqIAcgBkEVakkbNgIUQQchBiAAEJqAgIAARQ0DIAAoAkwiByAAKAIQIgggASgCBGsiCUkNAyABIAg2AgQgACAHIAlrIgY2AkwgASgCCCAIayIHQRRLDQELIAIgASgCACAIaiAHIAYgByAGSRsiBxCHgICAABogACAHNgLk3QEgASABKAIEIAdqNgIECyAAKAIgIgYgACgCHCIIayEHAkAgACgCPEUNAAJAIAYgACgCLEcNACAAQQA2AiALIAEoAgwgASgCEGogACgCGCAIaiAHEIeAgIAAGiAAKAIgIQYLIAAgBjYCHCABIAEoAhAgB2oiCDYCECAAIAAoAkgiBiAHazYCSAJAIAYgB0cNAEEHIQYgACgCTA0CIAAoAmgNAiAAKAIEDQIgAEEANgJADAQLQQAhBiAIIAEoAhRGDQEgASgCBCABKAIIRw0FIAAoAuTdASAAKAJMTw0FDAELAkADQCAAKAJMIghFDQFBACEGIAEoAggiCSAHTQ0CIAEoAhQiCiABKAIQIgtNDQIgACAIIAkgB2siBiAKIAtrIgkgBiAJSRsiBiAAKAIsIAAoAiAiCWsiCiAGIApJGyIGIAggBiAISRsiBms2AkwgCSAAKAIYaiABKAIAIAdqIAYQhYCAgAAaIAAgACgCICAGaiIHNgIgAkAgACgCJCAHTw0AIAAgBzYCJAsCQCAAKAI8RQ0AAkAgByAAKAIsRw0AIABBADYCIAsgASgCDCABKAIQaiABKAIAIAEoAgRqIAYQhYCAgAAaIAAoAiAhBwsgACAHNgIcIAEgASgCECAGajYCECABIAEoAgQgBmoiBzYCBAwACwsgAEEANgJADAQLIAYPCyAHwEF/Sg0BIABBATYCQCAAIAdBEHRBgID8AHE2AkgCQCAHQcABSQ0AIABBBTYCRCAAQQA6AFEMAwsgAC0AUQ0DIABBBjYCRCAHQaABSQ0CIANCADcCACADQRBqQQA2AgAgA0EIakIANwIAQfgAIQcDQCAAIAdqQYAIOwEAIAdBAmoiB0Hk3QFHDQALCyAAQQU2AgggAEL/////DzcCAAwBCyAHQQJLDQEgAEKDgICAgAE3AkAMAAsLQQcPC0EAC5wYARR/IABBGGohAQJAIABBIGooAgAiAiAAQShqKAIAIgNPDQAgAEHoAGoiBCgCAEUNACABIAQgACgCVBCegICAABogACgCKCEDIAAoAiAhAgsCQCACIANPDQAgAEHYC2ohBSAAQbwNaiEGIABB3A1qIQcgAEHoAGohCCAAQeAVaiEJIABB1ABqIQoDQCAAKAIQIgsgACgCFEsNASAAIAAoAmQiDEEFdGogACgCdCACcSINQQF0aiIOQfgAaiEPAkACQCAAKAIAIgNBgICACEkNACAAKAIEIRAMAQsgACADQQh0IgM2AgAgACALQQFqIgQ2AhAgACAAKAIEQQh0IAAoAgwgC2otAAByIhA2AgQgBCELCwJAAkAgECADQQt2IA8vAQAiEWwiBE8NACAAIAQ2AgAgDyARQYAQIBFrQQV2ajsBACACQX9qIQMCQCACDQAgACgCLCADaiEDCwJAAkAgACgCJCIRDQBBACEDDAELIAEoAgAgA2otAAAhAwsgACAAKAJwIAJxIAAoAmwiD3QgA0EIIA9rdmpBgAxsakHkHWohDgJAAkAgDEEGSw0AQQEhAwNAIA4gA0EBdCIDaiEQAkACQCAAKAIAIgRBgICACEkNACAAKAIEIQwMAQsgACAEQQh0IgQ2AgAgACAAKAIQIg9BAWo2AhAgACAAKAIEQQh0IA8gACgCDGotAAByIgw2AgQLAkACQCAMIARBC3YgEC8BACIRbCIPSQ0AIAAgDCAPazYCBCAEIA9rIQ8gA0EBciEDIBEgEUEFdmshBAwBCyARQYAQIBFrQQV2aiEECyAAIA82AgAgECAEOwEAIANBgAJJDQALIAAoAiAhAgwBCyACIAAoAlQiD0F/c2ohAwJAIAIgD0sNACAAKAIsIANqIQMLAkACQCARDQBBACESDAELIAEoAgAgA2otAAAhEgtBASEDQYACIQ8DQCAOIBJBAXQiEiAPcSITIA9qIANqQQF0aiERAkACQCAEQf///wdNDQAgBCENDAELIAAgBEEIdCINNgIAIAAgC0EBaiIENgIQIAAgEEEIdCAAKAIMIAtqLQAAciIQNgIEIAQhCwsCQAJAIBAgDUELdiARLwEAIgxsIgRPIhQNACAMQYAQIAxrQQV2aiEMDAELIAAgECAEayIQNgIEIA0gBGshBCAMIAxBBXZrIQxBACEPCyAAIAQ2AgAgESAMOwEAIA8gE3MhDyADQQF0IBRyIgNBgAJJDQALCyAAIAJBAWo2AiAgACgCGCACaiADOgAAAkAgACgCJCAAKAIgIgJPDQAgACACNgIkC0EAIQMCQCAAKAJkIgRBBEkNAAJAIARBCUsNACAEQX1qIQMMAQsgBEF6aiEDCyAAIAM2AmQMAQsgACADIARrIgM2AgAgACAQIARrIgQ2AgQgDyARIBFBBXZrOwEAIAAgDEEBdGoiEkH4A2ohDwJAAkAgA0H///8HTQ0AIAshEwwBCyAAIANBCHQiAzYCACAAIAtBAWoiEzYCECAAIARBCHQgACgCDCALai0AAHIiBDYCBAsCQAJAIAQgA0ELdiAPLwEAIhBsIhFJDQAgACADIBFrIgw2AgAgACAEIBFrIgM2AgQgDyAQIBBBBXZrOwEAIBJBkARqIQ8CQAJAIAxB////B00NACATIREMAQsgACAMQQh0Igw2AgAgACATQQFqIhE2AhAgACADQQh0IAAoAgwgE2otAAByIgM2AgQLAkACQCADIAxBC3YgDy8BACIQbCIETw0AIAAgBDYCACAPIBBBgBAgEGtBBXZqOwEAIA5B2ARqIQ8CQCAEQf///wdLDQAgACAEQQh0IgQ2AgAgACARQQFqNgIQIAAgA0EIdCAAKAIMIBFqLQAAciIDNgIECwJAIAMgBEELdiAPLwEAIhBsIhFJDQAgACAEIBFrNgIAIAAgAyARazYCBCAPIBAgEEEFdms7AQAMAgsgACARNgIAIA8gEEGAECAQa0EFdmo7AQAgAEEBNgJoIABBCUELIAAoAmRBB0kbNgJkDAMLIAAgDCAEayIMNgIAIAAgAyAEayIDNgIEIA8gECAQQQV2azsBACASQagEaiEEAkACQCAMQf///wdNDQAgESEODAELIAAgDEEIdCIMNgIAIAAgEUEBaiIONgIQIAAgA0EIdCAAKAIMIBFqLQAAciIDNgIECwJAAkAgAyAMQQt2IAQvAQAiD2wiEE8NACAAIBA2AgAgBCAPQYAQIA9rQQV2ajsBACAAKAJYIQMMAQsgACAMIBBrIhE2AgAgACADIBBrIgM2AgQgBCAPIA9BBXZrOwEAIBJBwARqIQ8CQCARQf///wdLDQAgACARQQh0IhE2AgAgACAOQQFqNgIQIAAgA0EIdCAAKAIMIA5qLQAAciIDNgIECwJAAkAgAyARQQt2IA8vAQAiEGwiBE8NACAQQYAQIBBrQQV2aiEQIAAoAlwhAwwBCyAAIAMgBGs2AgQgACgCYCEDIAAgACgCXDYCYCARIARrIQQgECAQQQV2ayEQCyAAIAQ2AgAgDyAQOwEAIAAgACgCWDYCXAsgACAAKAJUNgJYIAAgAzYCVAsgAEEIQQsgACgCZEEHSRs2AmQgACAJIA0Qn4CAgAAMAQsgACARNgIAIA8gEEGAECAQa0EFdmo7AQAgACAAKAJcNgJgIAAgACkCVDcCWCAAQQdBCiAAKAJkQQdJGzYCZCAAIAcgDRCfgICAACAKIAAoAmgiA0F+akEDIANBBkkbQQd0akGEB2ohDUEBIQMDQCANIANBAXQiA2ohEAJAAkAgACgCACIEQYCAgAhJDQAgACgCBCEMDAELIAAgBEEIdCIENgIAIAAgACgCECIPQQFqNgIQIAAgACgCBEEIdCAPIAAoAgxqLQAAciIMNgIECwJAAkAgDCAEQQt2IBAvAQAiEWwiD0kNACAAIAwgD2s2AgQgBCAPayEPIANBAXIhAyARIBFBBXZrIQQMAQsgEUGAECARa0EFdmohBAsgACAPNgIAIBAgBDsBACADQcAASQ0ACwJAIANBQGoiBEEDSw0AIAAgBDYCVAwBCyAAIANBAXFBAnIiDzYCVCAEQQF2IRACQCAEQQ1LDQAgACAPIBBBf2oiDnQiBDYCVEEBIQ8gBSAEQQF0akHAACADa0EBdGpBfmohEkEAIQwDQCASIA9BAXQiD2ohEAJAAkAgACgCACIDQYCAgAhJDQAgACgCBCENDAELIAAgA0EIdCIDNgIAIAAgACgCECIEQQFqNgIQIAAgACgCBEEIdCAEIAAoAgxqLQAAciINNgIECwJAAkAgDSADQQt2IBAvAQAiEWwiBEkNACAAIA0gBGs2AgQgACAAKAJUQQEgDHRqNgJUIAMgBGshBCAPQQFyIQ8gESARQQV2ayEDDAELIBFBgBAgEWtBBXZqIQMLIAAgBDYCACAQIAM7AQAgDiAMQQFqIgxHDQAMAgsLIBBBe2ohECAAKAIEIQQgACgCACEDA0ACQCADQf///wdLDQAgACADQQh0IgM2AgAgACAAKAIQIhFBAWo2AhAgBEEIdCARIAAoAgxqLQAAciEECyAAIANBAXYiAzYCACAAIAQgA2siBEEfdSIRIA9BAXRqQQFqIg82AlQgACARIANxIARqIgQ2AgQgEEF/aiIQDQALIAAgD0EEdDYCVEEAIQxBASEPA0AgBiAPQQF0Ig9qIRACQAJAIAAoAgAiA0GAgIAISQ0AIAAoAgQhDQwBCyAAIANBCHQiAzYCACAAIAAoAhAiBEEBajYCECAAIAAoAgRBCHQgBCAAKAIMai0AAHIiDTYCBAsCQAJAIA0gA0ELdiAQLwEAIhFsIgRJDQAgACANIARrNgIEIAAgACgCVEEBIAx0ajYCVCADIARrIQQgD0EBciEPIBEgEUEFdmshAwwBCyARQYAQIBFrQQV2aiEDCyAAIAQ2AgAgECADOwEAIAxBAWoiDEEERw0ACwsCQCABIAggACgCVBCegICAAA0AQQAPCyAAKAIgIQILIAIgACgCKEkNAAsLQQEhAwJAIAAoAgAiBEH///8HSw0AIAAgBEEIdDYCAEEBIQMgACAAKAIQIgRBAWo2AhAgACAAKAIEQQh0IAQgACgCDGotAAByNgIECyADC3ABAX8CQEGo3gEQgICAgAAiAkUNACACQTRqIAE2AgAgAkE8aiAANgIAAkACQAJAIABBf2oOAgABAgsgAiABEICAgIAAIgA2AhggAA0BIAIQgoCAgAAMAgsgAkEANgIYIAJBOGpBADYCAAsgAg8LQQAL0gEBAn9BBiECAkAgAUEnSw0AIABBMGogAUEBcUECciABQQF2QQtqdCIBNgIAAkACQCAAQTxqKAIAIgNFDQBBBCECIAEgAEE0aigCAEsNAiAAQSxqIAE2AgAgA0ECRw0AIABBOGoiAygCACABTw0AIAAgATYCOCAAKAIYEIKAgIAAIAAgACgCMBCAgICAACIBNgIYIAENAEEDIQIMAQtBACECIABBADYCQCAAQdAAakEBOgAAIABB6ABqQQA2AgAgAEHk3QFqIQMLIANBADYCAAsgAgsjAAJAIABBPGooAgBFDQAgACgCGBCCgICAAAsgABCCgICAAAvHAQEDf0EAIQMCQCAAKAIMIAJNDQAgACgCGCACTQ0AIAEgASgCACIDIAAoAhAgACgCCCIEayIFIAMgBSADSRsiBWs2AgAgBCACQX9zaiEDAkAgBCACSw0AIAAoAhQgA2ohAwsDQCAAKAIAIgIgA2otAAAhASAAIAAoAggiBEEBajYCCCACIARqIAE6AABBACADQQFqIgMgAyAAKAIURhshAyAFQX9qIgUNAAtBASEDIAAoAgwgACgCCCIFTw0AIAAgBTYCDAsgAwvoBAEGfwJAAkAgACgCACIDQYCAgAhJDQAgACgCBCEEDAELIAAgA0EIdCIDNgIAIAAgACgCECIFQQFqNgIQIAAgACgCBEEIdCAFIAAoAgxqLQAAciIENgIECwJAAkAgBCADQQt2IAEvAQAiBWwiBk8NACAAIAY2AgAgASAFQYAQIAVrQQV2ajsBACABIAJBBHRqQQRqIQdBCCEIQQIhAQwBCyAAIAMgBmsiAzYCACAAIAQgBmsiBDYCBCABIAUgBUEFdms7AQACQCADQf///wdLDQAgACADQQh0IgM2AgAgACAAKAIQIgVBAWo2AhAgACAEQQh0IAUgACgCDGotAAByIgQ2AgQLAkAgBCADQQt2IAEvAQIiBWwiBk8NACAAIAY2AgAgASAFQYAQIAVrQQV2ajsBAiABIAJBBHRqQYQCaiEHQQghCEEKIQEMAQsgACADIAZrNgIAIAAgBCAGazYCBCABIAUgBUEFdms7AQIgAUGEBGohB0GAAiEIQRIhAQsgAEHoAGogATYCAEEBIQEDQCAHIAFBAXQiAWohBAJAAkAgACgCACIDQYCAgAhJDQAgACgCBCECDAELIAAgA0EIdCIDNgIAIAAgACgCECIFQQFqNgIQIAAgACgCBEEIdCAFIAAoAgxqLQAAciICNgIECwJAAkAgAiADQQt2IAQvAQAiBmwiBUkNACAAIAIgBWs2AgQgAyAFayEFIAFBAXIhASAGIAZBBXZrIQMMAQsgBkGAECAGa0EFdmohAwsgACAFNgIAIAQgAzsBACABIAhJDQALIABB6ABqIgAgASAIayAAKAIAajYCAAsLNQEAQYAICy4IAAAAEAAAABgAAAAgAAAAKAAAADAAAABAAAAAUAAAAIAAAAAAAQAA/Td6WFoA";
            }),
            /* 2 */
            /***/
            ((module2) => {
              module2.exports = __WEBPACK_EXTERNAL_MODULE__2__;
            })
            /******/
          ];
          var __webpack_module_cache__ = {};
          function __webpack_require__(moduleId) {
            var cachedModule = __webpack_module_cache__[moduleId];
            if (cachedModule !== void 0) {
              return cachedModule.exports;
            }
            var module2 = __webpack_module_cache__[moduleId] = {
              /******/
              // no module.id needed
              /******/
              // no module.loaded needed
              /******/
              exports: {}
              /******/
            };
            __webpack_modules__[moduleId](module2, module2.exports, __webpack_require__);
            return module2.exports;
          }
          (() => {
            __webpack_require__.d = (exports2, definition) => {
              for (var key in definition) {
                if (__webpack_require__.o(definition, key) && !__webpack_require__.o(exports2, key)) {
                  Object.defineProperty(exports2, key, { enumerable: true, get: definition[key] });
                }
              }
            };
          })();
          (() => {
            __webpack_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
          })();
          (() => {
            __webpack_require__.r = (exports2) => {
              if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
                Object.defineProperty(exports2, Symbol.toStringTag, { value: "Module" });
              }
              Object.defineProperty(exports2, "__esModule", { value: true });
            };
          })();
          var __webpack_exports__ = {};
          (() => {
            __webpack_require__.r(__webpack_exports__);
            __webpack_require__.d(__webpack_exports__, {
              /* harmony export */
              XzReadableStream: () => (
                /* binding */
                XzReadableStream
              )
              /* harmony export */
            });
            var _dist_native_xz_decompress_wasm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1);
            const ReadableStream2 = globalThis.ReadableStream || __webpack_require__(2).ReadableStream;
            const XZ_OK = 0;
            const XZ_STREAM_END = 1;
            class XzContext {
              constructor(moduleInstance) {
                this.exports = moduleInstance.exports;
                this.memory = this.exports.memory;
                this.ptr = this.exports.create_context();
                this._refresh();
                this.bufSize = this.mem32[0];
                this.inStart = this.mem32[1] - this.ptr;
                this.inEnd = this.inStart + this.bufSize;
                this.outStart = this.mem32[4] - this.ptr;
              }
              supplyInput(sourceDataUint8Array) {
                this._refresh();
                const inBuffer = this.mem8.subarray(this.inStart, this.inEnd);
                inBuffer.set(sourceDataUint8Array, 0);
                this.exports.supply_input(this.ptr, sourceDataUint8Array.byteLength);
                this._refresh();
              }
              getNextOutput() {
                const result = this.exports.get_next_output(this.ptr);
                this._refresh();
                if (result !== XZ_OK && result !== XZ_STREAM_END) {
                  throw new Error(`get_next_output failed with error code ${result}`);
                }
                const outChunk = this.mem8.slice(this.outStart, this.outStart + /* outPos */
                this.mem32[5]);
                return { outChunk, finished: result === XZ_STREAM_END };
              }
              needsMoreInput() {
                return (
                  /* inPos */
                  this.mem32[2] === /* inSize */
                  this.mem32[3]
                );
              }
              outputBufferIsFull() {
                return (
                  /* outPos */
                  this.mem32[5] === this.bufSize
                );
              }
              resetOutputBuffer() {
                this.outPos = this.mem32[5] = 0;
              }
              dispose() {
                this.exports.destroy_context(this.ptr);
                this.exports = null;
              }
              _refresh() {
                if (this.memory.buffer !== this.mem8?.buffer) {
                  this.mem8 = new Uint8Array(this.memory.buffer, this.ptr);
                  this.mem32 = new Uint32Array(this.memory.buffer, this.ptr);
                }
              }
            }
            class ContextMutex {
              constructor() {
                this.locked = false;
                this.waitQueue = [];
              }
              async acquire() {
                if (!this.locked) {
                  this.locked = true;
                  return;
                }
                return new Promise((resolve) => {
                  this.waitQueue.push(resolve);
                });
              }
              release() {
                if (this.waitQueue.length > 0) {
                  const next = this.waitQueue.shift();
                  next();
                } else {
                  this.locked = false;
                }
              }
            }
            class XzReadableStream extends ReadableStream2 {
              static _moduleInstancePromise;
              static _moduleInstance;
              static _contextMutex = new ContextMutex();
              static async _getModuleInstance() {
                const base64Wasm = _dist_native_xz_decompress_wasm__WEBPACK_IMPORTED_MODULE_0__.replace("data:application/wasm;base64,", "");
                const wasmBytes = Uint8Array.from(atob(base64Wasm), (c) => c.charCodeAt(0)).buffer;
                const wasmOptions = {};
                const module2 = await WebAssembly.instantiate(wasmBytes, wasmOptions);
                XzReadableStream._moduleInstance = module2.instance;
              }
              constructor(compressedStream) {
                let xzContext;
                let unconsumedInput = null;
                const compressedReader = compressedStream.getReader();
                super({
                  async start(controller) {
                    await XzReadableStream._contextMutex.acquire();
                    try {
                      if (!XzReadableStream._moduleInstance) {
                        await (XzReadableStream._moduleInstancePromise || (XzReadableStream._moduleInstancePromise = XzReadableStream._getModuleInstance()));
                      }
                      xzContext = new XzContext(XzReadableStream._moduleInstance);
                    } catch (error) {
                      XzReadableStream._contextMutex.release();
                      throw error;
                    }
                  },
                  async pull(controller) {
                    try {
                      if (xzContext.needsMoreInput()) {
                        if (unconsumedInput === null || unconsumedInput.byteLength === 0) {
                          const { done, value } = await compressedReader.read();
                          if (!done) {
                            unconsumedInput = value;
                          }
                        }
                        const nextInputLength = Math.min(xzContext.bufSize, unconsumedInput.byteLength);
                        xzContext.supplyInput(unconsumedInput.subarray(0, nextInputLength));
                        unconsumedInput = unconsumedInput.subarray(nextInputLength);
                      }
                      const nextOutputResult = xzContext.getNextOutput();
                      controller.enqueue(nextOutputResult.outChunk);
                      xzContext.resetOutputBuffer();
                      if (nextOutputResult.finished) {
                        xzContext.dispose();
                        XzReadableStream._contextMutex.release();
                        controller.close();
                      }
                    } catch (error) {
                      if (xzContext) {
                        xzContext.dispose();
                      }
                      XzReadableStream._contextMutex.release();
                      throw error;
                    }
                  },
                  cancel() {
                    try {
                      if (xzContext) {
                        xzContext.dispose();
                      }
                      return compressedReader.cancel();
                    } finally {
                      XzReadableStream._contextMutex.release();
                    }
                  }
                });
              }
            }
          })();
          return __webpack_exports__;
        })()
      );
    });
  }
});

// src/archive/memory-source.ts
function memorySource(bytes) {
  return {
    size: bytes.length,
    read(offset, length) {
      if (offset < 0 || length < 0 || offset + length > bytes.length)
        throw new RangeError("outside the source");
      return bytes.subarray(offset, offset + length);
    }
  };
}
function memorySpool() {
  let pieces = [];
  let size = 0;
  return {
    get size() {
      return size;
    },
    append(bytes) {
      pieces.push(bytes);
      size += bytes.length;
    },
    read(offset, length) {
      if (pieces.length > 1) pieces = [Buffer.concat(pieces)];
      return memorySource(pieces[0] ?? new Uint8Array(0)).read(offset, length);
    },
    close() {
      pieces = [];
      size = 0;
    }
  };
}

// src/archive/compression/bit-reader.ts
var WINDOW = 64 * 1024;
var BitReader = class {
  constructor(source) {
    this.source = source;
  }
  source;
  window = new Uint8Array(0);
  at = 0;
  /** Bytes of the source that went into a window. */
  loaded = 0;
  held = 0;
  count = 0;
  missing = 0;
  nextByte() {
    if (this.at === this.window.length) {
      const length = Math.min(WINDOW, this.source.size - this.loaded);
      if (length === 0) {
        this.missing += 8;
        return 0;
      }
      this.window = this.source.read(this.loaded, length);
      this.loaded += length;
      this.at = 0;
    }
    const byte = this.window[this.at] ?? 0;
    this.at += 1;
    return byte;
  }
  /** The next `width` bits, at most 24, without taking them. */
  peek(width) {
    while (this.count < width) {
      this.held = (this.held << 8 | this.nextByte()) & 4294967295;
      this.count += 8;
    }
    return this.held >>> this.count - width & (1 << width) - 1;
  }
  skip(width) {
    this.count -= width;
  }
  read(width) {
    const bits = this.peek(width);
    this.skip(width);
    return bits;
  }
  /** An unsigned number of 32 bits. */
  read32() {
    return this.read(16) * 65536 + this.read(16);
  }
  /** Leaves out what is left of a byte that was begun. */
  align() {
    this.skip(this.count % 8);
  }
  /** True when bits were taken that the source does not have. */
  get isPastEnd() {
    return this.missing > this.count;
  }
  /** True when nothing is left; of use at the end of a byte. */
  get isAtEnd() {
    return this.loaded === this.source.size && this.at === this.window.length && this.count <= this.missing;
  }
};

// src/archive/compression/bzip2-codes.ts
var LONGEST = 20;
var GROUP = 50;
var MOST_SELECTORS = 18002;
function corrupt() {
  return new ArchiveRefusal("bzip2-corrupt");
}
function makeCode(lengths) {
  const symbols = new Uint16Array(lengths.length);
  const limits = new Int32Array(LONGEST + 2);
  const offsets = new Int32Array(LONGEST + 2);
  let [next, placed, shortest] = [0, 0, 0];
  for (let length = 1; length <= LONGEST; length += 1) {
    const before = placed;
    for (let symbol = 0; symbol < lengths.length; symbol += 1)
      if (lengths[symbol] === length) symbols[placed++] = symbol;
    if (placed > 0 && shortest === 0) shortest = length;
    offsets[length] = before - next;
    next += placed - before;
    if (next > 1 << length) throw corrupt();
    limits[length] = next << LONGEST - length;
    next <<= 1;
  }
  return { limits, offsets, symbols, shortest };
}
function decode(reader, { limits, offsets, symbols, shortest }) {
  const bits = reader.peek(LONGEST);
  let length = shortest;
  while (bits >= (limits[length] ?? 0)) {
    length += 1;
    if (length > LONGEST) throw corrupt();
  }
  reader.skip(length);
  return symbols[(bits >>> LONGEST - length) + (offsets[length] ?? 0)] ?? 0;
}
function readLengths(reader, size) {
  const lengths = new Uint8Array(size);
  let length = reader.read(5);
  for (let symbol = 0; symbol < size; symbol += 1) {
    for (; ; ) {
      if (length < 1 || length > LONGEST) throw corrupt();
      if (reader.read(1) === 0) break;
      length += reader.read(1) === 0 ? 1 : -1;
    }
    lengths[symbol] = length;
  }
  return lengths;
}
function readSelectors(reader, tables) {
  const count = reader.read(15);
  if (count === 0 || count > MOST_SELECTORS) throw corrupt();
  const order = Array.from({ length: tables }, (_, at) => at);
  return Uint8Array.from({ length: count }, () => {
    let place = 0;
    while (reader.read(1) === 1) {
      place += 1;
      if (place >= tables) throw corrupt();
    }
    const [table = 0] = order.splice(place, 1);
    order.unshift(table);
    return table;
  });
}
function readSymbols(reader, size) {
  const tables = reader.read(3);
  if (tables < 2 || tables > 6) throw corrupt();
  const selectors = readSelectors(reader, tables);
  const codes = Array.from({ length: tables }, () => makeCode(readLengths(reader, size)));
  let [group, left] = [0, 0];
  let [code] = codes;
  return () => {
    if (left === 0) {
      code = codes[selectors[group] ?? tables];
      group += 1;
      left = GROUP;
    }
    left -= 1;
    if (code === void 0 || reader.isPastEnd) throw corrupt();
    return decode(reader, code);
  };
}

// src/archive/compression/bzip2-block.ts
function readUsed(reader) {
  const rows = reader.read(16);
  const used = [];
  for (let row = 0; row < 16; row += 1) {
    if ((rows & 32768 >> row) === 0) continue;
    const bits = reader.read(16);
    for (let bit = 0; bit < 16; bit += 1) if ((bits & 32768 >> bit) !== 0) used.push(row * 16 + bit);
  }
  if (used.length === 0) throw corrupt();
  return Uint8Array.from(used);
}
function readColumn(reader, room, most) {
  const order = readUsed(reader);
  const end = order.length + 1;
  const next = readSymbols(reader, order.length + 2);
  let [size, run, weight] = [0, 0, 1];
  for (; ; ) {
    const symbol = next();
    if (symbol <= 1) {
      run += weight << symbol;
      weight <<= 1;
      if (run > most) throw corrupt();
      continue;
    }
    if (size + run > most) throw corrupt();
    if (run > 0) room.fill(order[0] ?? 0, size, size + run);
    size += run;
    [run, weight] = [0, 1];
    if (symbol === end) return size;
    const place = symbol - 1;
    const byte = order[place] ?? 0;
    order.copyWithin(1, 0, place);
    order[0] = byte;
    if (size >= most) throw corrupt();
    room[size] = byte;
    size += 1;
  }
}
function chain(column, size) {
  const starts = new Uint32Array(257);
  for (let at = 0; at < size; at += 1) {
    const byte = (column[at] ?? 0) & 255;
    starts[byte + 1] = (starts[byte + 1] ?? 0) + 1;
  }
  for (let byte = 0; byte < 256; byte += 1) starts[byte + 1] = (starts[byte + 1] ?? 0) + (starts[byte] ?? 0);
  for (let at = 0; at < size; at += 1) {
    const byte = (column[at] ?? 0) & 255;
    const place = starts[byte] ?? 0;
    starts[byte] = place + 1;
    column[place] = (column[place] ?? 0) | at << 8;
  }
}
function readBlock(reader, column) {
  if (reader.read(1) === 1) throw corrupt();
  const origin = reader.read(24);
  const size = readColumn(reader, column, column.length);
  if (origin >= size) throw corrupt();
  chain(column, size);
  return { column, size, first: (column[origin] ?? 0) >>> 8 };
}
var PIECE = 64 * 1024;
function* bytesOf({ column, size, first }) {
  const piece = new Uint8Array(PIECE + 256);
  let [filled, place, last, equal] = [0, first, -1, 0];
  for (let at = 0; at < size; at += 1) {
    const entry = column[place] ?? 0;
    const byte = entry & 255;
    place = entry >>> 8;
    if (equal === 4) {
      piece.fill(last, filled, filled + byte);
      filled += byte;
      equal = 0;
      last = -1;
    } else {
      equal = byte === last ? equal + 1 : 1;
      last = byte;
      piece[filled] = byte;
      filled += 1;
    }
    if (filled < PIECE) continue;
    yield piece.subarray(0, filled);
    filled = 0;
  }
  yield piece.subarray(0, filled);
}

// src/archive/source-bytes.ts
function readBytes(source, offset, length, code) {
  if (offset < 0 || length < 0 || offset + length > source.size) throw new ArchiveRefusal(code);
  const bytes = source.read(offset, length);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function readSize64(bytes, at, code) {
  const value = Number(bytes.readBigUInt64LE(at));
  if (!Number.isSafeInteger(value)) throw new ArchiveRefusal(code);
  return value;
}
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function decodeUtf8(bytes) {
  try {
    return utf8.decode(bytes);
  } catch {
    return void 0;
  }
}

// src/archive/limits.ts
var MIB = 1024 * 1024;
var DEFAULT_LIMITS = {
  total: 8192 * MIB,
  file: 64 * MIB,
  memory: 32 * MIB,
  spool: 1024 * MIB,
  slow: 256 * MIB,
  entries: 2e5,
  density: 250,
  densityFloor: 256 * MIB,
  pathLength: 1024,
  pathDepth: 64
};
function checkTotal(total, packed, limits) {
  if (total > limits.total) throw new ArchiveRefusal("too-large", void 0, `${total} bytes`);
  if (total > limits.densityFloor && total > packed * limits.density) {
    throw new ArchiveRefusal("too-dense", void 0, `${packed} bytes unpack to ${total}`);
  }
}

// src/archive/compression/unpacked.ts
function openSink(packed, most, limits, openSpool) {
  let spool = limits.memory > 0 ? memorySpool() : openSpool();
  let isInMemory = limits.memory > 0;
  return {
    take: (piece) => {
      const size = spool.size + piece.length;
      if (size > Math.min(most, limits.spool))
        throw new ArchiveRefusal("too-large", void 0, `${size} bytes`);
      checkTotal(size, packed, limits);
      if (isInMemory && size > limits.memory) {
        const onDisk = openSpool();
        if (spool.size > 0) onDisk.append(spool.read(0, spool.size));
        spool.close();
        [spool, isInMemory] = [onDisk, false];
      }
      spool.append(isInMemory ? piece.slice() : piece);
    },
    done: () => spool,
    close: () => {
      spool.close();
    }
  };
}

// src/archive/compression/bzip2.ts
var BLOCK_UNIT = 1e5;
var BLOCK = 54156738319193;
var END = 25779555029136;
var TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) sum = sum << 1 ^ (sum < 0 ? 79764919 : 0);
  return sum >>> 0;
});
function checksum(bytes, before) {
  let sum = before;
  for (const byte of bytes) sum = sum << 8 ^ (TABLE[(sum >>> 24 ^ byte) & 255] ?? 0);
  return sum;
}
function isBzip2(source) {
  return source.size >= 3 && readBytes(source, 0, 3, "bzip2-corrupt").toString("latin1") === "BZh";
}
function pause() {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
function readLevel(reader) {
  const [magic, level] = [reader.read(24), reader.read(8) - 48];
  return magic === 4348520 && level >= 1 && level <= 9 ? level * BLOCK_UNIT : void 0;
}
async function unpackStream(reader, room, sink) {
  let all = 0;
  for (; ; ) {
    const magic = reader.read(24) * 16777216 + reader.read(24);
    const expected = reader.read32();
    if (magic === END) {
      if (all >>> 0 !== expected || reader.isPastEnd) throw corrupt();
      return;
    }
    if (magic !== BLOCK) throw corrupt();
    let sum = -1;
    for (const piece of bytesOf(readBlock(reader, room))) {
      sum = checksum(piece, sum);
      sink.take(piece);
    }
    if (~sum >>> 0 !== expected) throw corrupt();
    all = (all << 1 | all >>> 31) ^ expected;
    await pause();
  }
}
async function bunzip2(source, limits, openSpool) {
  const reader = new BitReader(source);
  const sink = openSink(source.size, limits.slow, limits, openSpool);
  try {
    for (let isFirst = true; isFirst || !reader.isAtEnd; isFirst = false) {
      const size = readLevel(reader);
      if (size === void 0) throw isFirst ? corrupt() : new ArchiveRefusal("bzip2-trailing-bytes");
      await unpackStream(reader, new Uint32Array(size), sink);
      reader.align();
    }
    return sink.done();
  } catch (error) {
    sink.close();
    throw error;
  }
}

// src/archive/compression/gzip.ts
import { crc32 } from "node:zlib";

// src/archive/compression/inflate.ts
import { constants, createInflateRaw, inflateRawSync } from "node:zlib";
var DENSEST = 1032;
function canInflateTo(size, packed) {
  return size <= (packed + 1) * DENSEST;
}
function inflateExactly(packed, size) {
  if (!canInflateTo(size, packed.length)) return "shorter";
  try {
    const { buffer, engine } = inflateRawSync(packed, {
      info: true,
      maxOutputLength: Math.max(1, size),
      chunkSize: Math.max(constants.Z_MIN_CHUNK, size + 1)
    });
    if (engine.bytesWritten !== packed.length) return "trailing";
    if (buffer.length !== size) return buffer.length < size ? "shorter" : "longer";
    return buffer;
  } catch (error) {
    return error.code === "ERR_BUFFER_TOO_LARGE" ? "longer" : "corrupt";
  }
}
var PIECE2 = 256 * 1024;
function inflatePieces(length, read, take) {
  return new Promise((resolve, reject) => {
    const engine = createInflateRaw({ chunkSize: PIECE2 });
    const guard = (work) => {
      try {
        work();
      } catch (error) {
        engine.destroy();
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    const finish = (fault) => {
      engine.destroy();
      resolve(fault);
    };
    const feed = (from) => {
      const size = Math.min(PIECE2, length - from);
      if (size === 0) engine.end();
      else
        engine.write(read(from, size), (error) => {
          if (!error)
            guard(() => {
              feed(from + size);
            });
        });
    };
    engine.on("error", () => {
      finish("corrupt");
    });
    engine.on("end", () => {
      finish(engine.bytesWritten === length ? void 0 : "trailing");
    });
    engine.on("data", (piece) => {
      guard(() => {
        if (!engine.destroyed && !take(piece)) finish("longer");
      });
    });
    guard(() => {
      feed(0);
    });
  });
}
var FIRST_PACKED = 16 * 1024;
function inflateHead(packed, length) {
  try {
    const bytes = inflateRawSync(packed.subarray(0, FIRST_PACKED), { finishFlush: constants.Z_SYNC_FLUSH });
    return bytes.length >= length ? bytes.subarray(0, length) : void 0;
  } catch {
    return void 0;
  }
}

// src/archive/compression/gzip.ts
var FIXED_HEADER = 10;
var TRAILER = 8;
var HEADER_CHECK = 2;
var EXTRA = 4;
var TERMINATED_TEXTS = [8, 16];
var RESERVED = 224;
var LONGEST_HEADER = 64 * 1024;
function headerLength(source) {
  const bytes = readBytes(source, 0, Math.min(source.size, LONGEST_HEADER), "gzip-header");
  const flags = bytes[3] ?? RESERVED;
  if (bytes.length < FIXED_HEADER || bytes[2] !== 8 || (flags & RESERVED) !== 0) {
    throw new ArchiveRefusal("gzip-header");
  }
  let at = FIXED_HEADER;
  if ((flags & EXTRA) !== 0) at += 2 + (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;
  for (const flag of TERMINATED_TEXTS) {
    if ((flags & flag) === 0) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) throw new ArchiveRefusal("gzip-header");
    at = end + 1;
  }
  if ((flags & HEADER_CHECK) !== 0) at += 2;
  return at;
}
function isGzip(source) {
  return source.size >= 2 && readBytes(source, 0, 2, "gzip-header").equals(Buffer.from([31, 139]));
}
function findMember(source, limits) {
  const start = headerLength(source);
  const length = source.size - TRAILER - start;
  if (length < 0) throw new ArchiveRefusal("gzip-corrupt");
  const trailer = readBytes(source, source.size - TRAILER, TRAILER, "gzip-corrupt");
  const size = trailer.readUInt32LE(4);
  if (!canInflateTo(size, length)) throw new ArchiveRefusal("gzip-corrupt");
  if (size > limits.spool) throw new ArchiveRefusal("too-large", void 0, `${size} bytes`);
  checkTotal(size, source.size, limits);
  return { start, length, size, crc: trailer.readUInt32LE(0) };
}
function checkContent(fault, crc, member) {
  if (fault === "trailing") throw new ArchiveRefusal("gzip-trailing-bytes");
  if (fault !== void 0 || crc !== member.crc) throw new ArchiveRefusal("gzip-corrupt");
}
function unpackInMemory(source, member) {
  const packed = readBytes(source, member.start, member.length, "gzip-corrupt");
  const bytes = inflateExactly(packed, member.size);
  if (typeof bytes === "string") checkContent(bytes, 0, member);
  else checkContent(void 0, crc32(bytes), member);
  return { ...memorySource(typeof bytes === "string" ? new Uint8Array(0) : bytes), close: () => void 0 };
}
async function unpackToSpool(source, member, spool) {
  let crc = 0;
  try {
    const fault = await inflatePieces(
      member.length,
      (offset, length) => readBytes(source, member.start + offset, length, "gzip-corrupt"),
      (piece) => {
        if (spool.size + piece.length > member.size) return false;
        crc = crc32(piece, crc);
        spool.append(piece);
        return true;
      }
    );
    checkContent(fault ?? (spool.size < member.size ? "shorter" : void 0), crc, member);
    return spool;
  } catch (error) {
    spool.close();
    throw error;
  }
}
function gunzip(source, limits, openSpool) {
  const member = findMember(source, limits);
  return member.size <= limits.memory && member.length <= limits.memory ? Promise.resolve(unpackInMemory(source, member)) : unpackToSpool(source, member, openSpool());
}

// src/archive/tar/tar-header.ts
var BLOCK2 = 512;
var NAME = [0, 100];
var MODE = [100, 8];
var SIZE = [124, 12];
var CHECKSUM = [148, 8];
var LINKNAME = [157, 100];
var MAGIC = [257, 8];
var PREFIX = [345, 155];
var UNUSED_NUMBERS = [
  [108, 8],
  [116, 8],
  [136, 12],
  [329, 8],
  [337, 8]
];
var slice = (block, [at, length]) => block.subarray(at, at + length);
function text(block, field) {
  const bytes = slice(block, field);
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}
var isDigit = (byte) => byte >= 48 && byte <= 55;
var isPadding = (byte) => byte === 32 || byte === 0;
function number(block, [from, length], mayBeNegative = false) {
  const byteAt = (at2) => block[at2] ?? 0;
  const end = from + length;
  let at = from;
  let value = 0;
  if (byteAt(at) === 128 || byteAt(at) === 255 && mayBeNegative) {
    value = byteAt(at) === 128 ? 0 : -1;
    for (at += 1; at < end; at += 1) value = value * 256 + byteAt(at);
    return value;
  }
  while (at < end && byteAt(at) === 32) at += 1;
  for (; at < end && isDigit(byteAt(at)); at += 1) value = value * 8 + byteAt(at) - 48;
  while (at < end && isPadding(byteAt(at))) at += 1;
  if (at < end) throw new ArchiveRefusal("tar-header", void 0, `number at ${from}`);
  return value;
}
function checkSum(block) {
  const told = number(block, CHECKSUM);
  const [from, length] = CHECKSUM;
  let unsigned = 0;
  let high = 0;
  for (let at = 0; at < BLOCK2; at += 1) {
    const byte = block[at] ?? 0;
    unsigned += byte;
    high += byte >>> 7;
  }
  for (const own of block.subarray(from, from + length)) unsigned += 32 - own;
  const signed = unsigned - 256 * high;
  if (told !== unsigned && told !== signed) throw new ArchiveRefusal("tar-checksum");
}
function fullName(block) {
  const magic = slice(block, MAGIC).toString("latin1");
  const isKnown = magic === "ustar\x0000" || magic === "ustar  \0" || /^\0+$/.test(magic);
  if (!isKnown) throw new ArchiveRefusal("tar-header", void 0, "magic");
  const name = text(block, NAME);
  const prefix = text(block, PREFIX);
  if (prefix.length === 0) return name;
  if (magic !== "ustar\x0000") throw new ArchiveRefusal("tar-header", void 0, "prefix");
  return Buffer.concat([prefix, Buffer.from("/"), name]);
}
function parseHeader(block) {
  if (block[0] === 0 && block.every((byte) => byte === 0)) return void 0;
  checkSum(block);
  for (const field of UNUSED_NUMBERS)
    if (!Number.isSafeInteger(number(block, field, true)))
      throw new ArchiveRefusal("tar-header", void 0, `number at ${field[0]}`);
  const type = String.fromCharCode(block[156] ?? 0);
  const isOld = type === "\0";
  const size = number(block, SIZE);
  if (!Number.isSafeInteger(size)) throw new ArchiveRefusal("tar-header", void 0, "size");
  return {
    type: isOld ? "0" : type,
    isOld,
    name: fullName(block),
    linkname: text(block, LINKNAME),
    size,
    mode: number(block, MODE)
  };
}

// src/archive/names.ts
var fromRoot = (path) => path.replace(/^(?:\.\/)+/, "");
var UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
function checkName(path, limits) {
  if (path.length > limits.pathLength) throw new ArchiveRefusal("name-too-long", path.slice(0, 200));
  if (UNPRINTABLE.test(path)) throw new ArchiveRefusal("name-control", path);
  if (path.includes("\\")) throw new ArchiveRefusal("name-backslash", path);
  if (path.startsWith("/")) throw new ArchiveRefusal("name-absolute", path);
  const parts = path.split("/");
  if (parts.length > limits.pathDepth) throw new ArchiveRefusal("name-too-deep", path);
  for (const part of parts) {
    if (part === "" || part === ".") throw new ArchiveRefusal("name-empty", path);
    if (part === "..") throw new ArchiveRefusal("name-parent", path);
    if (/^[A-Za-z]:/.test(part)) throw new ArchiveRefusal("name-drive", path);
    if (/[. ]$|:$|::/.test(part) && !part.startsWith("._")) throw new ArchiveRefusal("name-windows", path);
  }
}
function fold(path) {
  if (/^[ -~]*$/.test(path)) return path.toLowerCase();
  return path.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");
}
function checkTogether(files, folders) {
  const seen = /* @__PURE__ */ new Map();
  for (const file of files) {
    const key = fold(file);
    if (seen.has(key)) throw new ArchiveRefusal("name-folding", file);
    seen.set(key, file);
  }
  const parents = /* @__PURE__ */ new Set();
  for (const path of [...folders.map((folder) => `${folder}/`), ...files]) {
    let end = path.lastIndexOf("/");
    while (end > 0 && !parents.has(path.slice(0, end))) {
      const folder = path.slice(0, end);
      parents.add(folder);
      if (seen.has(fold(folder))) throw new ArchiveRefusal("name-clash", folder);
      end = folder.lastIndexOf("/");
    }
  }
}

// src/archive/tar/tar-links.ts
var MOST_LINKS = 40;
function commonFolder(paths) {
  const tops = /* @__PURE__ */ new Set();
  for (const path of paths) {
    tops.add(path.includes("/") ? path.slice(0, path.indexOf("/")) : "");
    if (tops.size > 1) return void 0;
  }
  const [top = ""] = tops;
  return top === "" ? void 0 : top;
}
function followLink(link, byPath, folder) {
  let rest = link.target.split("/");
  let here = link.path.split("/").slice(0, -1);
  let links = 0;
  const refuse = (code) => {
    throw new ArchiveRefusal(code, link.path);
  };
  if (/^(?:\/|[A-Za-z]:)|\\/.test(link.target) || link.target === "") refuse("tar-link-outside");
  for (let part = rest.shift(); part !== void 0; part = rest.shift()) {
    if (part === "" || part === ".") continue;
    if (part === ".." && here.length === 0) refuse("tar-link-outside");
    here = part === ".." ? here.slice(0, -1) : [...here, part];
    if (folder !== void 0 && here[0] !== folder) refuse("tar-link-outside");
    const met = byPath.get(here.join("/"));
    if (met?.kind !== "symlink") continue;
    links += 1;
    if (links > MOST_LINKS) refuse("tar-link-loop");
    rest = [...met.target.split("/"), ...rest];
    here = here.slice(0, -1);
  }
  const end = byPath.get(here.join("/"));
  return end?.kind === "symlink" ? void 0 : end;
}
function hardLinkTarget(link, before) {
  const target = link.target.replace(/^(?:\.\/)+/, "");
  const parts = target.split("/");
  if (target.startsWith("/") || parts.includes("..")) {
    throw new ArchiveRefusal("tar-link-outside", link.path);
  }
  const met = before.get(target);
  if (met?.kind !== "file") throw new ArchiveRefusal("tar-link-target", link.path);
  return met;
}

// src/archive/tar/tar-extension.ts
var CHARSETS = ["ISO-IR 10646 2000 UTF-8", "BINARY"];
function pathValue(records, key) {
  const value = records.get(key);
  if (value !== void 0 && (value.length === 0 || value.includes(0))) {
    throw new ArchiveRefusal("tar-extension", void 0, key);
  }
  return value;
}
function paxRecords(body) {
  const records = /* @__PURE__ */ new Map();
  let at = 0;
  while (at < body.length) {
    const digits = /^([1-9][0-9]{0,9}) /.exec(body.toString("latin1", at, at + 12))?.[1];
    const end = at + Number(digits ?? 0);
    const equals = body.indexOf("=", at);
    const isSound = digits !== void 0 && end <= body.length && body[end - 1] === 10 && equals < end;
    const key = equals < 0 ? void 0 : decodeUtf8(body.subarray(at + (digits?.length ?? 0) + 1, equals));
    if (!isSound || key === void 0 || key === "" || records.has(key)) {
      throw new ArchiveRefusal("tar-extension", void 0, "PAX record");
    }
    records.set(key, body.subarray(equals + 1, end - 1));
    at = end;
  }
  return records;
}
function checkKeys(records) {
  for (const key of records.keys()) {
    if (key.startsWith("GNU.sparse.")) throw new ArchiveRefusal("tar-sparse");
  }
  const charset = records.get("hdrcharset")?.toString("latin1");
  if (charset !== void 0 && !CHARSETS.includes(charset)) {
    throw new ArchiveRefusal("tar-extension", void 0, "hdrcharset");
  }
}
function parsePax(body) {
  const records = paxRecords(body);
  checkKeys(records);
  const name = pathValue(records, "path");
  const linkname = pathValue(records, "linkpath");
  const size = records.get("size")?.toString("latin1");
  if (size !== void 0 && !/^[0-9]{1,15}$/.test(size)) {
    throw new ArchiveRefusal("tar-extension", void 0, "size");
  }
  return {
    ...name === void 0 ? {} : { name },
    ...linkname === void 0 ? {} : { linkname },
    ...size === void 0 ? {} : { size: Number(size) }
  };
}
function checkGlobalPax(body) {
  const records = paxRecords(body);
  checkKeys(records);
  if (["path", "linkpath", "size"].some((key) => records.has(key)))
    throw new ArchiveRefusal("tar-pax-global");
}
function parseLongName(body) {
  const end = body.indexOf(0);
  const name = end < 0 ? body : body.subarray(0, end);
  const isSound = name.length > 0 && (end < 0 || body.subarray(end).every((byte) => byte === 0));
  if (!isSound) throw new ArchiveRefusal("tar-extension", void 0, "long name");
  return name;
}

// src/archive/tar/tar-members.ts
var LONGEST_EXTENSION = 1024 * 1024;
var KINDS = {
  "0": "file",
  "1": "hardlink",
  "2": "symlink",
  "5": "folder"
};
var REFUSED = { "3": "tar-device", "4": "tar-device", "6": "tar-device", S: "tar-sparse" };
function textOf(bytes) {
  const text2 = decodeUtf8(bytes);
  if (text2 === void 0) throw new ArchiveRefusal("name-encoding", Buffer.from(bytes).toString("latin1"));
  return text2;
}
function memberOf(header, told, offset, limits) {
  const name = textOf(told.name ?? header.name);
  const isOldFolder = header.isOld && textOf(header.name).endsWith("/");
  const kind = isOldFolder ? "folder" : KINDS[header.type];
  if (kind === void 0) {
    const code = REFUSED[header.type] ?? "tar-type";
    throw new ArchiveRefusal(code, name);
  }
  const bare = kind === "folder" ? name.replace(/\/$/, "") : name;
  const path = fromRoot(bare);
  if (kind === "folder" && (path === "." || path === "")) return void 0;
  checkName(path, limits);
  if (kind !== "file" && header.size > 0) throw new ArchiveRefusal("tar-header", path, "size of no file");
  if (told.size !== void 0 && told.size !== header.size)
    throw new ArchiveRefusal("tar-extension", path, "size");
  const isLink = kind === "symlink" || kind === "hardlink";
  const target = isLink ? textOf(told.linkname ?? header.linkname) : "";
  const isExecutable = kind === "file" && (header.mode & 73) !== 0;
  return { kind, path, target, offset, size: header.size, isExecutable };
}
function extend(told, type, body) {
  const more = type === "x" ? parsePax(body) : type === "L" ? { name: parseLongName(body) } : { linkname: parseLongName(body) };
  const isRepeated = Object.keys(more).some((key) => key in told);
  if (isRepeated) throw new ArchiveRefusal("tar-extension", void 0, "stated twice");
  return { ...told, ...more };
}
var ZEROS = Buffer.alloc(512 * BLOCK2);
function extensionBody(source, from, size) {
  const padded2 = readBytes(source, from, Math.ceil(size / BLOCK2) * BLOCK2, "tar-truncated");
  if (padded2.subarray(size).some((byte) => byte !== 0))
    throw new ArchiveRefusal("tar-extension", void 0, "padding");
  return padded2.subarray(0, size);
}
function checkRest(source, from) {
  for (let at = from; at < source.size; at += ZEROS.length) {
    const rest = readBytes(source, at, Math.min(ZEROS.length, source.size - at), "tar-truncated");
    if (!rest.equals(ZEROS.subarray(0, rest.length))) throw new ArchiveRefusal("tar-trailing-bytes");
  }
}
function* readMembers(source, limits) {
  let at = 0;
  let told = {};
  let pending;
  while (at < source.size) {
    const header = parseHeader(readBytes(source, at, BLOCK2, "tar-truncated"));
    if (header === void 0) break;
    const offset = at + BLOCK2;
    const end = offset + Math.ceil(header.size / BLOCK2) * BLOCK2;
    if (end > source.size) throw new ArchiveRefusal("tar-truncated");
    const isGlobal = header.type === "g";
    if (isGlobal || header.type === "x" || header.type === "L" || header.type === "K") {
      if (header.size > LONGEST_EXTENSION) throw new ArchiveRefusal("tar-extension", void 0, "length");
      const body = extensionBody(source, offset, header.size);
      if (isGlobal && pending === "one") throw new ArchiveRefusal("tar-extension", void 0, "order");
      if (isGlobal) checkGlobalPax(body);
      else told = extend(told, header.type, body);
      pending = isGlobal ? "all" : "one";
    } else {
      const member = memberOf(header, told, offset, limits);
      if (member !== void 0) yield member;
      told = {};
      pending = void 0;
    }
    at = end;
  }
  if (pending !== void 0) throw new ArchiveRefusal("tar-extension", void 0, "without an entry");
  checkRest(source, at);
}

// src/archive/tar/tar.ts
var COMPARED = 1024 * 1024;
function isSameContent(source, a, b) {
  if (a.kind !== b.kind || a.target !== b.target || a.size !== b.size) return false;
  if (a.kind !== "file" || a.offset === b.offset) return true;
  for (let at = 0; at < a.size; at += COMPARED) {
    const length = Math.min(COMPARED, a.size - at);
    const one = readBytes(source, a.offset + at, length, "tar-truncated");
    if (!one.equals(readBytes(source, b.offset + at, length, "tar-truncated"))) return false;
  }
  return true;
}
function collect(source, limits) {
  const byPath = /* @__PURE__ */ new Map();
  let count = 0;
  for (const member of readMembers(source, limits)) {
    count += 1;
    if (count > limits.entries) throw new ArchiveRefusal("too-many-entries");
    const met = byPath.get(member.path);
    const now = member.kind === "hardlink" ? { ...hardLinkTarget(member, byPath), path: member.path } : member;
    if (met === void 0) byPath.set(member.path, now);
    else if (!isSameContent(source, met, now)) throw new ArchiveRefusal("tar-duplicate-name", member.path);
  }
  return byPath;
}
function checkPlaces(byPath) {
  const pathsOf = (isFolder) => [...byPath.values()].filter(({ kind }) => kind === "folder" === isFolder).map(({ path }) => path);
  checkTogether(pathsOf(false), pathsOf(true));
}
function readTar(source, limits) {
  const byPath = collect(source, limits);
  checkPlaces(byPath);
  const bodies = /* @__PURE__ */ new Map();
  const entries = [];
  const files = [...byPath.values()].filter(({ kind }) => kind !== "folder");
  const folder = commonFolder(files.map(({ path }) => path));
  for (const member of byPath.values()) {
    const body = member.kind === "symlink" ? followLink(member, byPath, folder) : member;
    if (body?.kind !== "file") continue;
    bodies.set(member.path, body);
    const isExecutable = body.isExecutable ? { isExecutable: true } : {};
    entries.push({ path: member.path, size: body.size, ...isExecutable });
  }
  checkTotal(
    entries.reduce((sum, entry) => sum + entry.size, 0),
    source.size,
    limits
  );
  const find = (entry) => {
    const body = bodies.get(entry.path);
    if (body === void 0) throw new RangeError("no such entry");
    return body;
  };
  return {
    entries,
    read(entry) {
      const { offset, size } = find(entry);
      if (size > limits.file) throw new ArchiveRefusal("file-too-large", entry.path, `${size} bytes`);
      return readBytes(source, offset, size, "tar-truncated");
    },
    head(entry, length) {
      const { offset, size } = find(entry);
      return readBytes(source, offset, Math.min(size, length), "tar-truncated");
    }
  };
}

// src/archive/compression/xz.ts
var import_xz_decompress = __toESM(require_xz_decompress(), 1);

// src/archive/compression/xz-frame.ts
var HEADER = 12;
var FOOTER = 12;
var CHECKS = /* @__PURE__ */ new Map([
  [0, 0],
  [1, 4],
  [4, 8]
]);
function corrupt2() {
  return new ArchiveRefusal("xz-corrupt");
}
function padded(size) {
  return Math.ceil(size / 4) * 4;
}
function walkChunks(source, start) {
  let [at, unpacked2] = [start, 0];
  for (; ; ) {
    const control = readBytes(source, at, 1, "xz-corrupt")[0] ?? 0;
    if (control === 0) return { end: at + 1, unpacked: unpacked2 };
    if (control < 128) {
      const size = readBytes(source, at + 1, 2, "xz-corrupt").readUInt16BE(0) + 1;
      if (control > 2) throw corrupt2();
      [at, unpacked2] = [at + 3 + size, unpacked2 + size];
      continue;
    }
    const sizes = readBytes(source, at + 1, 4, "xz-corrupt");
    const data = at + (control >= 192 ? 6 : 5);
    if (readBytes(source, data, 1, "xz-corrupt")[0] !== 0) throw corrupt2();
    unpacked2 += ((control & 31) << 16) + sizes.readUInt16BE(0) + 1;
    at = data + sizes.readUInt16BE(2) + 1;
  }
}
function skipNumbers(source, start, count) {
  let [at, left] = [start, count];
  while (left > 0) {
    const window = readBytes(source, at, Math.min(4096, source.size - at), "xz-corrupt");
    if (window.length === 0) throw corrupt2();
    for (const byte of window) {
      at += 1;
      if (byte < 128) left -= 1;
      if (left === 0) break;
    }
  }
  return at;
}
function indexEnd(source, start, blocks) {
  const counted = skipNumbers(source, start + 1, 1);
  const listed = skipNumbers(source, counted, blocks * 2);
  return start + padded(listed - start) + 4;
}
function walkXz(source) {
  const check = CHECKS.get(readBytes(source, 7, 1, "xz-corrupt")[0] ?? 255);
  if (check === void 0) throw corrupt2();
  let [at, blocks, unpacked2] = [HEADER, 0, 0];
  for (; ; ) {
    const size = readBytes(source, at, 1, "xz-corrupt")[0] ?? 0;
    if (size === 0) break;
    const chunks = walkChunks(source, at + (size + 1) * 4);
    unpacked2 += chunks.unpacked;
    at = padded(chunks.end) + check;
    blocks += 1;
  }
  const end = indexEnd(source, at, blocks) + FOOTER;
  if (end > source.size) throw corrupt2();
  if (end < source.size) throw new ArchiveRefusal("xz-trailing-bytes");
  return unpacked2;
}

// src/archive/compression/xz.ts
var MAGIC2 = Buffer.from([253, 55, 122, 88, 90, 0]);
var PIECE3 = 64 * 1024;
function isXz(source) {
  return source.size >= MAGIC2.length && readBytes(source, 0, MAGIC2.length, "xz-corrupt").equals(MAGIC2);
}
function packedStream(source) {
  let at = 0;
  return new ReadableStream({
    pull: (controller) => {
      const length = Math.min(PIECE3, source.size - at);
      if (length > 0) controller.enqueue(source.read(at, length));
      else controller.close();
      at += length;
    }
  });
}
async function unpackTo(sink, source) {
  const unpacked2 = new import_xz_decompress.default.XzReadableStream(packedStream(source)).getReader();
  try {
    for (; ; ) {
      const { done, value } = await unpacked2.read().catch(() => {
        throw new ArchiveRefusal("xz-corrupt");
      });
      if (done) return;
      sink.take(value);
    }
  } catch (error) {
    await unpacked2.cancel().catch(() => void 0);
    throw error;
  }
}
async function unxz(source, limits, openSpool) {
  const size = walkXz(source);
  if (size > limits.slow) throw new ArchiveRefusal("too-large", void 0, `${size} bytes`);
  checkTotal(size, source.size, limits);
  const sink = openSink(source.size, size, limits, openSpool);
  try {
    await unpackTo(sink, source);
    const unpacked2 = sink.done();
    if (unpacked2.size !== size) throw new ArchiveRefusal("xz-corrupt");
    return unpacked2;
  } catch (error) {
    sink.close();
    throw error;
  }
}

// src/archive/zip/zip.ts
import { crc32 as crc322 } from "node:zlib";

// src/archive/zip/zip-end.ts
var END2 = Buffer.from("PK", "latin1");
var CENTRAL = Buffer.from("PK", "latin1");
var LOCATOR = Buffer.from("PK\x07", "latin1");
var END64 = Buffer.from("PK", "latin1");
var END_LENGTH = 22;
var LOCATOR_LENGTH = 20;
var END64_LENGTH = 56;
function tailOf(source) {
  const length = Math.min(source.size, END_LENGTH + 65535);
  const start = source.size - length;
  return { tail: readBytes(source, start, length, "zip-truncated"), start };
}
function findEnd(source) {
  const { tail, start } = tailOf(source);
  const fits = (at) => at + END_LENGTH <= tail.length && at + END_LENGTH + tail.readUInt16LE(at + 20) === tail.length;
  const last = tail.lastIndexOf(END2);
  if (last < 0 || !fits(last)) throw new ArchiveRefusal("zip-end-record");
  for (let at = tail.indexOf(END2); at < last; at = tail.indexOf(END2, at + 1)) {
    if (fits(at)) throw new ArchiveRefusal("zip-end-record", void 0, "two end records");
  }
  return { record: tail.subarray(last), at: start + last };
}
function readWide(source, at) {
  if (at < LOCATOR_LENGTH) return void 0;
  const locator = readBytes(source, at - LOCATOR_LENGTH, LOCATOR_LENGTH, "zip-truncated");
  if (!locator.subarray(0, 4).equals(LOCATOR)) return void 0;
  const start = at - LOCATOR_LENGTH - END64_LENGTH;
  const record = readBytes(source, start, END64_LENGTH, "zip-truncated");
  const isSound = record.subarray(0, 4).equals(END64) && readSize64(locator, 8, "zip-end-mismatch") === start && locator.readUInt32LE(4) === 0 && locator.readUInt32LE(16) === 1 && readSize64(record, 4, "zip-end-mismatch") === END64_LENGTH - 12 && record.readUInt32LE(16) === 0 && record.readUInt32LE(20) === 0;
  const [here, count, size, offset] = [24, 32, 40, 48].map(
    (field) => readSize64(record, field, "zip-end-mismatch")
  );
  if (!isSound || here !== count) throw new ArchiveRefusal("zip-end-mismatch");
  return { told: { count, size, offset }, at: start };
}
function findDirectory(source) {
  const end = findEnd(source);
  const [disk, startDisk, here, count] = [4, 6, 8, 10].map((field) => end.record.readUInt16LE(field));
  const told = {
    count: count ?? 0,
    size: end.record.readUInt32LE(12),
    offset: end.record.readUInt32LE(16)
  };
  const wide = readWide(source, end.at);
  const agrees = (narrow, value, most) => narrow === value || narrow === most;
  const real = wide?.told ?? told;
  const isSound = disk === 0 && startDisk === 0 && here === count && agrees(told.count, real.count, 65535) && agrees(told.size, real.size, 4294967295) && agrees(told.offset, real.offset, 4294967295) && real.offset + real.size === (wide?.at ?? end.at);
  if (!isSound) throw new ArchiveRefusal("zip-end-mismatch");
  return real;
}
function looksLikeZip(source) {
  const { tail, start } = tailOf(source);
  const last = tail.lastIndexOf(END2);
  if (last < 0 || last + END_LENGTH > tail.length) return false;
  if (last >= LOCATOR_LENGTH && tail.subarray(last - LOCATOR_LENGTH).subarray(0, 4).equals(LOCATOR))
    return true;
  const directory = start + last - tail.readUInt32LE(last + 12);
  return directory >= 0 && readBytes(source, directory, 4, "zip-truncated").equals(CENTRAL);
}

// src/archive/zip/zip-extra.ts
var ZIP64 = 1;
var UNICODE_PATH = 28789;
var SATURATED = 4294967295;
function fieldsOf(extra, file) {
  const fields = /* @__PURE__ */ new Map();
  let at = 0;
  while (at < extra.length) {
    if (at + 4 > extra.length) throw new ArchiveRefusal("zip-extra", file);
    const id = extra.readUInt16LE(at);
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (end > extra.length) throw new ArchiveRefusal("zip-extra", file);
    if (fields.has(id) && (id === ZIP64 || id === UNICODE_PATH)) throw new ArchiveRefusal("zip-extra", file);
    fields.set(id, extra.subarray(at + 4, end));
    at = end;
  }
  return fields;
}
function isRedundant(told, wide) {
  const values = [told.size, told.packed, ...told.offset === void 0 ? [] : [told.offset]];
  if (values.includes(SATURATED) || wide.length % 8 !== 0) return false;
  return wide.length / 8 <= values.length && values.slice(0, wide.length / 8).every((value, at) => wide.readBigUInt64LE(at * 8) === BigInt(value));
}
function widen(told, extra, name, file) {
  if (extra.length === 0) return told;
  const fields = fieldsOf(extra, file);
  const unicode = fields.get(UNICODE_PATH);
  if (unicode !== void 0 && !unicode.subarray(5).equals(name)) throw new ArchiveRefusal("zip-extra", file);
  const wide = fields.get(ZIP64);
  if (wide === void 0) return told;
  if (isRedundant(told, wide)) return told;
  let at = 0;
  const take = (value) => {
    if (value !== SATURATED) return value;
    if (at + 8 > wide.length) throw new ArchiveRefusal("zip-extra", file);
    at += 8;
    return readSize64(wide, at - 8, "zip-extra");
  };
  const size = take(told.size);
  const packed = take(told.packed);
  const offset = told.offset === void 0 ? {} : { offset: take(told.offset) };
  if (at !== wide.length) throw new ArchiveRefusal("zip-extra", file);
  return { size, packed, ...offset };
}

// src/archive/zip/zip-directory.ts
var SIGNATURE = 33639248;
var HEADER2 = 46;
var NEWEST_VERSION = 63;
var ENCRYPTED = 1 | 64 | 8192;
var KNOWN_FLAGS = 2 | 4 | 8 | 2048;
var UTF8_NAME = 2048;
function checkFeatures(record) {
  const { flags, method, path } = record;
  if ((flags & ENCRYPTED) !== 0) throw new ArchiveRefusal("zip-encrypted", path);
  if ((flags & ~KNOWN_FLAGS) !== 0) throw new ArchiveRefusal("zip-flags", path);
  if (method !== 0 && method !== 8) throw new ArchiveRefusal("zip-method", path, `method ${method}`);
  if (method === 0 && record.packed !== record.size) throw new ArchiveRefusal("zip-size", path);
  if (record.isFolder && record.size > 0) throw new ArchiveRefusal("zip-folder-content", path);
  const type = record.mode & 61440;
  const expected = record.isFolder ? 16384 : 32768;
  if (type !== 0 && type !== expected) throw new ArchiveRefusal("zip-special-file", path);
}
function pathOf(name, flags) {
  const isPlain = name.every((byte) => byte < 128);
  const path = isPlain || (flags & UTF8_NAME) !== 0 ? decodeUtf8(name) : void 0;
  if (path === void 0) throw new ArchiveRefusal("name-encoding", name.toString("latin1"));
  return path;
}
function parseRecord(bytes, at) {
  if (at + HEADER2 > bytes.length || bytes.readUInt32LE(at) !== SIGNATURE) {
    throw new ArchiveRefusal("zip-directory");
  }
  const nameEnd = at + HEADER2 + bytes.readUInt16LE(at + 28);
  const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
  const end = extraEnd + bytes.readUInt16LE(at + 32);
  if (end > bytes.length || bytes.readUInt16LE(at + 34) !== 0) throw new ArchiveRefusal("zip-directory");
  const name = bytes.subarray(at + HEADER2, nameEnd);
  const flags = bytes.readUInt16LE(at + 8);
  const path = pathOf(name, flags);
  if (bytes.readUInt8(at + 6) > NEWEST_VERSION) throw new ArchiveRefusal("zip-flags", path, "version");
  const told = {
    size: bytes.readUInt32LE(at + 24),
    packed: bytes.readUInt32LE(at + 20),
    offset: bytes.readUInt32LE(at + 42)
  };
  const { size, packed, offset = 0 } = widen(told, bytes.subarray(nameEnd, extraEnd), name, path);
  const isFolder = path.endsWith("/");
  const record = {
    path: fromRoot(isFolder ? path.slice(0, -1) : path),
    isFolder,
    name,
    flags,
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packed,
    size,
    offset,
    mode: bytes.readUInt32LE(at + 38) >>> 16
  };
  return { record, end };
}
function parseRecords(bytes, count) {
  const records = [];
  let at = 0;
  while (at < bytes.length) {
    const { record, end } = parseRecord(bytes, at);
    checkFeatures(record);
    records.push(record);
    at = end;
  }
  if (records.length !== count) throw new ArchiveRefusal("zip-end-mismatch", void 0, "entry count");
  return records;
}
function checkRecords(records, packed, limits) {
  const seen = /* @__PURE__ */ new Set();
  for (const { path } of records) {
    checkName(path, limits);
    if (seen.has(path)) throw new ArchiveRefusal("zip-duplicate-name", path);
    seen.add(path);
  }
  const pathsOf = (isFolder) => records.filter((record) => record.isFolder === isFolder).map((record) => record.path);
  checkTogether(pathsOf(false), pathsOf(true));
  checkTotal(
    records.reduce((sum, record) => sum + record.size, 0),
    packed,
    limits
  );
}
function readDirectory(source, limits) {
  const directory = findDirectory(source);
  if (directory.count > limits.entries || directory.size > limits.entries * 1024) {
    throw new ArchiveRefusal("too-many-entries", void 0, `${directory.count} entries`);
  }
  const bytes = readBytes(source, directory.offset, directory.size, "zip-truncated");
  const records = parseRecords(bytes, directory.count);
  checkRecords(records, source.size, limits);
  return { records, directory };
}

// src/archive/zip/zip-local.ts
var HEADER3 = 30;
var SIGNATURE2 = 67324752;
var USUAL_EXTRA = 64;
var DESCRIPTOR = 8;
var DESCRIPTOR_SIGNATURE = 134695760;
function describes(bytes, record) {
  const isSigned = bytes.length % 8 === 0;
  if (isSigned && bytes.readUInt32LE(0) !== DESCRIPTOR_SIGNATURE) return false;
  const fields = isSigned ? bytes.subarray(4) : bytes;
  if (fields.readUInt32LE(0) !== record.crc) return false;
  const [packed, size] = fields.length === 12 ? [fields.readUInt32LE(4), fields.readUInt32LE(8)] : [readSize64(fields, 4, "zip-descriptor"), readSize64(fields, 12, "zip-descriptor")];
  return packed === record.packed && size === record.size;
}
function checkGap(source, record, isDescribed, from, to) {
  const { path } = record;
  if (from > to) throw new ArchiveRefusal("zip-overlap", path);
  const gap = to - from;
  if (!isDescribed) {
    if (gap > 0) throw new ArchiveRefusal("zip-bytes-outside", path);
    return;
  }
  const isDescriptor = gap === 12 || gap === 16 || gap === 20 || gap === 24;
  if (!isDescriptor || !describes(readBytes(source, from, gap, "zip-truncated"), record)) {
    throw new ArchiveRefusal("zip-descriptor", path);
  }
}
function isSameFlags(local, central) {
  return local === central || local === (central | DESCRIPTOR);
}
function checkLocal(source, record, end) {
  const { offset, name, path } = record;
  if (offset + HEADER3 + name.length > end) throw new ArchiveRefusal("zip-overlap", path);
  const nameEnd = HEADER3 + name.length;
  const header = readBytes(source, offset, Math.min(nameEnd + USUAL_EXTRA, end - offset), "zip-truncated");
  const extraLength = header.readUInt16LE(28);
  const isSame = header.readUInt32LE(0) === SIGNATURE2 && header.readUInt16LE(26) === name.length && header.subarray(HEADER3, nameEnd).equals(name) && isSameFlags(header.readUInt16LE(6), record.flags) && header.readUInt16LE(8) === record.method;
  if (!isSame) throw new ArchiveRefusal("zip-header-mismatch", path);
  const body = offset + nameEnd + extraLength;
  const extra = nameEnd + extraLength <= header.length ? header.subarray(nameEnd, nameEnd + extraLength) : readBytes(source, offset + nameEnd, extraLength, "zip-truncated");
  const sizes = widen({ packed: header.readUInt32LE(18), size: header.readUInt32LE(22) }, extra, name, path);
  const isLater = (header.readUInt16LE(6) & DESCRIPTOR) !== 0;
  const expected = isLater ? { crc: 0, packed: 0, size: 0 } : record;
  const agrees = header.readUInt32LE(14) === expected.crc && sizes.packed === expected.packed && sizes.size === expected.size;
  if (!agrees) throw new ArchiveRefusal("zip-header-mismatch", path);
  checkGap(source, record, isLater, body + record.packed, end);
  return body;
}

// src/archive/zip/zip.ts
function unpack(source, { record, body }, limits) {
  const { path, size, method } = record;
  if (size > limits.file) throw new ArchiveRefusal("file-too-large", path, `${size} bytes`);
  const packed = readBytes(source, body, record.packed, "zip-truncated");
  const bytes = method === 0 ? packed : inflateExactly(packed, size);
  if (bytes === "longer" || bytes === "shorter") throw new ArchiveRefusal("zip-size", path);
  if (typeof bytes === "string") throw new ArchiveRefusal("zip-corrupt", path);
  if (crc322(bytes) !== record.crc) throw new ArchiveRefusal("zip-crc", path);
  return bytes;
}
function unpackHead(source, located, length, limits) {
  const { record, body } = located;
  const part = Math.min(record.packed, record.method === 0 ? length : FIRST_PACKED);
  const packed = readBytes(source, body, part, "zip-truncated");
  const head = record.method === 0 ? packed : inflateHead(packed, length);
  return head ?? unpack(source, located, limits).subarray(0, length);
}
function locate(source, records, end) {
  const inOrder = [...records].sort((a, b) => a.offset - b.offset);
  if ((inOrder[0]?.offset ?? end) !== 0) throw new ArchiveRefusal("zip-bytes-outside");
  return new Map(
    inOrder.map((record, at) => [record, checkLocal(source, record, inOrder[at + 1]?.offset ?? end)])
  );
}
function readZip(source, limits) {
  const { records, directory } = readDirectory(source, limits);
  const bodies = locate(source, records, directory.offset);
  const located = /* @__PURE__ */ new Map();
  const entries = [];
  for (const record of records.filter(({ isFolder }) => !isFolder)) {
    located.set(record.path, { record, body: bodies.get(record) ?? 0 });
    const isExecutable = (record.mode & 61440) === 32768 && (record.mode & 73) !== 0;
    entries.push({ path: record.path, size: record.size, ...isExecutable ? { isExecutable } : {} });
  }
  const find = (entry) => {
    const found = located.get(entry.path);
    if (found === void 0) throw new RangeError("no such entry");
    return found;
  };
  return {
    entries,
    read: (entry) => unpack(source, find(entry), limits),
    head: (entry, length) => unpackHead(source, find(entry), length, limits)
  };
}

// src/archive/open-archive.ts
var ZIP_MAGIC = Buffer.from("PK", "latin1");
function isZip(source) {
  return source.size >= 4 && readBytes(source, 0, 4, "zip-truncated").equals(ZIP_MAGIC);
}
function openZip(source, limits) {
  if (isZip(source)) return readZip(source, limits);
  if (looksLikeZip(source)) throw new ArchiveRefusal("zip-bytes-outside");
  throw new ArchiveRefusal("format-mismatch");
}
var nothing = () => void 0;
var USTAR = Buffer.from("ustar", "latin1");
var USTAR_AT = 257;
function isTar(source) {
  return source.size >= BLOCK2 && readBytes(source, USTAR_AT, USTAR.length, "tar-truncated").equals(USTAR);
}
function unpacked(source) {
  const read = (offset, length) => source.read(offset, length);
  return Promise.resolve({ size: source.size, read, close: nothing });
}
var PACKINGS = [
  { names: /\.(?:tar\.gz|tgz)$/, isOf: isGzip, unpack: gunzip },
  { names: /\.tar\.bz2$/, isOf: isBzip2, unpack: bunzip2 },
  { names: /\.tar\.xz$/, isOf: isXz, unpack: unxz },
  { names: /\.tar$/, isOf: isTar, unpack: unpacked }
];
async function openPacked(source, { isOf, unpack: unpack2 }, limits, openSpool) {
  if (!isOf(source)) throw new ArchiveRefusal("format-mismatch");
  if (looksLikeZip(source)) throw new ArchiveRefusal("tar-is-zip");
  const tar = await unpack2(source, limits, openSpool);
  const close = () => {
    tar.close();
  };
  try {
    return { ...readTar(tar, limits), close };
  } catch (error) {
    close();
    throw error;
  }
}
async function openAny(source, limits, openSpool) {
  const packing = PACKINGS.find(({ isOf }) => isOf(source));
  if (packing !== void 0) return openPacked(source, packing, limits, openSpool);
  if (isZip(source)) return { ...readZip(source, limits), close: nothing };
  throw new ArchiveRefusal("unsupported-format");
}
async function openArchive(source, filename, limits = DEFAULT_LIMITS, openSpool = memorySpool) {
  if (filename.endsWith(".whl")) return { kind: "wheel", ...openZip(source, limits), close: nothing };
  if (filename.endsWith(".zip")) return { kind: "sdist", ...openZip(source, limits), close: nothing };
  const packing = PACKINGS.find(({ names }) => names.test(filename));
  if (packing !== void 0)
    return { kind: "sdist", ...await openPacked(source, packing, limits, openSpool) };
  throw new ArchiveRefusal("unsupported-format");
}

export {
  DEFAULT_LIMITS,
  memorySource,
  memorySpool,
  decodeUtf8,
  BLOCK2 as BLOCK,
  fromRoot,
  looksLikeZip,
  openAny,
  openArchive
};
