import type { MetricDraft } from './metric-draft';

/** What every part of the form gets. */
export interface FormPart {
  draft: MetricDraft;
  set: (part: Partial<MetricDraft>) => void;
  error: unknown;
}
