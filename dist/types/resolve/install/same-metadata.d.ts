import type { CoreMetadata } from '../../model/metadata.js';
import type { Chosen } from '../pip/pip-report.js';
/**
 * The fields of a built wheel's metadata that are not those the release was chosen by.
 * @param chosen as pip's report has them
 */
export declare function differingFields(chosen: Chosen['metadata'], built: CoreMetadata | undefined): readonly string[];
