import type { components } from './schema';

/** Shapes of dashboards and overview pages, as the contract has them. */
type Schemas = components['schemas'];

export type ExecutiveOverview = Schemas['ExecutiveOverview'];
export type OverviewException = Schemas['OverviewException'];
export type ExceptionKind = OverviewException['kind'];
export type OverviewRest = Schemas['OverviewRest'];
export type UnitOverview = Schemas['UnitOverview'];
export type TroubledItem = Schemas['TroubledItem'];
export type PersonLoad = Schemas['PersonLoad'];
export type GoalGlance = Schemas['GoalGlance'];
export type GlanceTile = Schemas['MetricTile'];
export type GlanceStatus = GlanceTile['status'];

export type Dashboard = Schemas['Dashboard'];
export type DashboardHead = Schemas['DashboardHead'];
export type DashboardTile = Schemas['DashboardTile'];
export type DashboardShare = Schemas['DashboardShare'];
export type TileKind = DashboardTile['kind'];
export type TileChart = NonNullable<DashboardTile['chart']>;
export type TileEntry = Schemas['TileEntry'];
