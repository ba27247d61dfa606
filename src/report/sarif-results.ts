import type { Finding } from '../model/finding.js';
import type { RequiredBy } from '../model/release.js';
import type { PackageReport, Report } from '../model/report.js';
import { COMMAND_LINE, fingerprint, occurrenceCounter, reportedFindings } from './alerts.js';
import { visible, visibleName } from './escape/visible.js';
import { relativeUri, sarifText } from './escape/sarif-text.js';
import { SARIF_LEVELS } from './sarif-rules.js';
import { detailsOf, isNotable, placeOf, requiredByWords, stepPlace } from './words.js';

/** At most so many further requirement lines are listed as related locations. */
const RELATED = 10;

/** At most so many steps of a flow are shown. */
const STEPS = 40;

/**
 * The findings as SARIF results (§3.27) in the report's order; LOW and INFO ones on request only.
 */
export function sarifResults(report: Report, verbose: boolean): readonly object[] {
  const numbered = occurrenceCounter();
  return report.packages.flatMap((entry) =>
    reportedFindings(entry)
      .filter((finding) => verbose || isNotable(finding))
      .map((finding) => result(entry, finding, numbered(fingerprint(entry, finding)))),
  );
}

function result(entry: PackageReport, finding: Finding, identity: string): object {
  const [first, ...others] = entry.requiredBy;
  const related = others.filter(({ file }) => file !== undefined).slice(0, RELATED);
  const { ignored } = finding;
  const name = `${entry.name} ${entry.version}`;
  const sentence = [`${name}: ${finding.message}`, placeOf(finding), ...detailsOf(finding)]
    .filter((part) => part !== undefined)
    .join(' · ');
  return {
    ruleId: visibleName(finding.rule),
    level: SARIF_LEVELS[finding.severity],
    message: { text: sarifText(sentence, 1000) },
    locations: [sarifLocation(entry, first)],
    ...codeFlows(finding),
    ...(related.length > 0 && { relatedLocations: related.map((way) => sarifLocation(entry, way)) }),
    partialFingerprints: { primaryLocationLineHash: identity },
    ...(ignored && {
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: visible(`${ignored.reason} (until ${ignored.expires})`),
        },
      ],
    }),
    rank: Math.round(finding.score * 100),
    properties: resultProperties(entry, finding),
  };
}

/** The chain of a finding as a flow (§3.36): each step with its place in the artifact and what was decoded there. */
function codeFlows({ chain = [], artifact }: Finding): object {
  if (chain.length === 0) return {};
  const locations = chain.slice(0, STEPS).map((step) => ({
    location: {
      physicalLocation: {
        artifactLocation: { uri: relativeUri([artifact, step.file].join('/')) || COMMAND_LINE },
        region: { startLine: step.line },
      },
      message: {
        text: sarifText(
          [
            `${stepPlace(step)} ${step.text}`,
            ...(step.decoded === undefined ? [] : [`decoded: ${step.decoded}`]),
          ].join(' · '),
          1000,
        ),
      },
    },
    nestingLevel: step.layer,
  }));
  return { codeFlows: [{ threadFlows: [{ locations }] }] };
}

function resultProperties(entry: PackageReport, finding: Finding): object {
  const { severity, tier, artifact, file, line, evidence } = finding;
  return {
    package: visibleName(entry.name),
    version: visibleName(entry.version),
    severity,
    tier,
    ...(artifact !== undefined && { artifact: visible(artifact) }),
    ...(file !== undefined && { file: visible(file) }),
    ...(line !== undefined && { line }),
    ...(evidence !== undefined && { evidence: visible(evidence) }),
  };
}

/** The requirement line that brought a package in, and the package itself as a logical location. */
export function sarifLocation(entry: PackageReport, way: RequiredBy | undefined): object {
  const uri = way?.file === undefined ? COMMAND_LINE : relativeUri(way.file) || COMMAND_LINE;
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
      region: { startLine: way?.line ?? 1 },
    },
    logicalLocations: [
      {
        name: visibleName(entry.name),
        fullyQualifiedName: `${visibleName(entry.name)}@${visibleName(entry.version)}`,
        kind: 'package',
      },
    ],
    message: { text: sarifText(`Required by ${way === undefined ? 'nothing known' : requiredByWords(way)}`) },
  };
}
