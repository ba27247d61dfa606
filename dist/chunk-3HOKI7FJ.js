import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-PIZTW2SW.js";
import "./chunk-EFPOTGZE.js";
import "./chunk-D3E2MTH2.js";
import "./chunk-34OKPKN2.js";
import "./chunk-2EOKMK4D.js";
import "./chunk-QAHDUDVB.js";
import "./chunk-PPTACAY2.js";
import "./chunk-RUSTVD73.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-KTM2RE2M.js";
import "./chunk-WMQK4JRY.js";
import "./chunk-CSSLU4NT.js";
import "./chunk-5XWLU5OI.js";
import "./chunk-FT7KJOHR.js";
import "./chunk-O6QQTFT6.js";
import "./chunk-X47OYJQJ.js";
import "./chunk-3KJLMTEV.js";
import "./chunk-QBOPZQUG.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";
export {
  scan
};
