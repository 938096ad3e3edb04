import type { components } from './schema';

/** Shapes of indicators and their readings, as the contract has them. */
type Schemas = components['schemas'];

export type Metric = Schemas['Metric'];
export type MetricHead = Schemas['MetricHead'];
export type MetricTile = Schemas['MetricTile'];
export type MetricStatus = MetricTile['status'];
export type MetricFamily = Metric['family'];
export type MetricDimension = NonNullable<Metric['dimension']>;
export type Frequency = Metric['frequency'];
export type UnitKind = Metric['unitKind'];
export type Direction = Metric['direction'];
export type Gathering = Metric['rollUp'];
export type MetricVisibility = Metric['visibility'];
export type MetricMember = Metric['members'][number];
export type PeriodTarget = Metric['targets'][number];

export type MetricReading = Schemas['MetricReading'];
export type ReadingBefore = Schemas['ReadingBefore'];
export type ReadingsKept = Schemas['ReadingsKept'];
export type PastedReading = Schemas['PastedReading'];
export type DueReading = Schemas['DueReading'];

export type MetricSeries = Schemas['MetricSeries'];
export type SeriesPoint = MetricSeries['points'][number];
export type ControlSignal = Schemas['ControlSignal'];

export type DeviationSheet = Schemas['DeviationSheet'];
export type CauseClass = NonNullable<DeviationSheet['cause']>;
export type MetricBenchmark = Schemas['MetricBenchmark'];
export type MetricCrossing = Schemas['MetricCrossing'];

export type MetricPack = Schemas['MetricPack'];
export type MetricPackContent = Schemas['MetricPackContent'];
export type PackLoaded = Schemas['PackLoaded'];
export type MetricFact = Schemas['MetricFact'];
export type FormulaChecked = Schemas['FormulaChecked'];
export type MetricFunnel = Schemas['MetricFunnel'];
export type MetricCorrelation = Schemas['MetricCorrelation'];
export type BeforeAfter = Schemas['BeforeAfter'];
