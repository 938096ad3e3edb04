import type { components } from './schema';

/** Shapes of plans and their items, as the contract has them. */
type Schemas = components['schemas'];

export type Health = Schemas['Health'];
export type HealthValue = Health['value'];

export type Plan = Schemas['Plan'];
export type PlanState = Plan['state'];
export type PlanRole = Plan['myRole'];
export type Member = Schemas['Member'];

export type WorkItem = Schemas['WorkItem'];
export type ItemKind = WorkItem['kind'];
export type ItemStatus = WorkItem['status'];
export type Priority = NonNullable<WorkItem['priority']>;
export type ChecklistEntry = Schemas['ChecklistEntry'];
export type Predecessor = Schemas['Predecessor'];
export type LinkType = Predecessor['type'];
export type RaciEntry = Schemas['RaciPart'];
export type RaciLetter = RaciEntry['letter'];
export type Blocked = Schemas['Blocked'];
export type Coordination = Schemas['Coordination'];
export type Board = Schemas['Board'];

export type MovedItem = Schemas['Moved'];
export type PlanChange = Schemas['PlanChange'];
export type RaciMatrix = Schemas['RaciMatrix'];
export type ItemName = Schemas['ItemPlace'];
export type Why = Schemas['Why'];

export type MyItem = Schemas['MyItem'];
export type MyWork = Schemas['MyWork'];
