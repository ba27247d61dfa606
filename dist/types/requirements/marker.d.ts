import type { Requirement } from '../model/requirement.js';
type Environment = Readonly<Record<string, string>>;
/**
 * Evaluates a PEP 508 marker as pip does: once for each extra that is asked for (once without any when there is
 * none), true when one of them makes it true.
 *
 * @param environment the values of PEP 508's variables, as the target interpreter reports them
 * @throws InvalidRequirement when the marker is malformed or compares what cannot be compared
 */
export declare function evaluateMarker(marker: string, environment: Environment, extras: readonly string[]): boolean;
/**
 * Does a requirement count in the target environment? Also when its marker cannot be evaluated: pip, which is asked
 * about it then, says why.
 */
export declare function appliesIn({ marker }: Pick<Requirement, 'marker'>, environment: Environment): boolean;
export { parseRequirement } from './parse-requirement.js';
