import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  install
} from "./chunk-MKC6AUFB.js";
import "./chunk-N3QENR7I.js";
import "./chunk-H2NGSCME.js";
import "./chunk-2I5KEBBV.js";
import "./chunk-N53CHKBF.js";
import "./chunk-HMYIE325.js";
import "./chunk-POSBSR2D.js";
import "./chunk-PPTACAY2.js";
import "./chunk-RUSTVD73.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-HPMBKTF7.js";
import "./chunk-WCLGPSXW.js";
import "./chunk-NT5ZUSCD.js";
import "./chunk-BYJRZAIM.js";
import "./chunk-XH552342.js";
import "./chunk-MU2RAZD3.js";
import "./chunk-JLSJLDTO.js";
import "./chunk-GSAZXT5C.js";
import "./chunk-BIU3M2RL.js";
import "./chunk-ZUSNYROK.js";
import "./chunk-AF6UMH7P.js";
import "./chunk-X47OYJQJ.js";
import "./chunk-3KJLMTEV.js";
import "./chunk-CCHQBOBG.js";
import "./chunk-NNXOU4VH.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-U44NVPD3.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";
export {
  install
};
