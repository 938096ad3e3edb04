// Written by `npm run api` from contract/openapi.json.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountCreated: {
            account: components["schemas"]["AccountView"];
            password: string;
        };
        AccountPatch: {
            administrator?: boolean | null;
            disabled?: boolean | null;
            username?: string | null;
        };
        AccountRequest: {
            administrator: boolean;
            username: string;
        };
        AccountView: {
            administrator: boolean;
            disabled: boolean;
            /** Format: date-time */
            lastSignIn: string | null;
            username: string;
        };
        ApartChange: {
            apart: boolean;
            written: string;
        };
        AskedPerson: {
            /** @enum {string} */
            answer: "UNCONFIRMED" | "CONFIRMED" | "QUESTION";
            /** Format: date-time */
            answeredAt: string | null;
            commitment: string | null;
            person: components["schemas"]["Party"];
            /** @enum {string} */
            side: "TEAM" | "SUPERIOR";
        };
        AssumedRisk: {
            /** Format: int32 */
            delayDays: number;
            itemIds: string[];
            name: string;
            /** Format: int32 */
            probabilityPercent: number;
        };
        Attachment: {
            by: components["schemas"]["Party"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            mediaType: string;
            name: string;
            /** Format: int64 */
            size: number;
        };
        BeforeAfter: {
            after: number | null;
            afterPeriod: string;
            before: number | null;
            beforePeriod: string;
            difference: number | null;
            metric: components["schemas"]["MetricHead"];
            percent: number | null;
            reached: boolean | null;
            target: number | null;
        };
        BinContainer: {
            /** Format: uuid */
            id: string;
            kind: string;
            title: string;
        };
        BinEntry: {
            by: components["schemas"]["Party"] | null;
            container: components["schemas"]["BinContainer"] | null;
            /** Format: date-time */
            deletedAt: string;
            /** Format: uuid */
            id: string;
            kind: string;
            title: string;
        };
        Blocked: {
            reason: string;
            /** Format: date-time */
            since: string;
            waitingFor: components["schemas"]["Party"] | null;
        };
        BlockedEntry: {
            reason?: string | null;
            /** Format: uuid */
            waitingForId?: string | null;
        };
        Board: {
            /** Format: int32 */
            blocked: number | null;
            /** Format: int32 */
            done: number | null;
            /** Format: int32 */
            inProgress: number | null;
            /** Format: int32 */
            notStarted: number | null;
            /** Format: int32 */
            version: number;
        };
        BoardLimits: {
            /** Format: int32 */
            blocked?: number | null;
            /** Format: int32 */
            done?: number | null;
            /** Format: int32 */
            inProgress?: number | null;
            /** Format: int32 */
            notStarted?: number | null;
        };
        BulkChange: {
            changes?: components["schemas"]["BulkEdit"][] | null;
            creates?: components["schemas"]["BulkRow"][] | null;
            deletes?: components["schemas"]["BulkRemoval"][] | null;
            moves?: components["schemas"]["BulkMove"][] | null;
        };
        BulkEdit: {
            /** Format: uuid */
            itemId: string;
            patch: components["schemas"]["ItemPatch"];
            /** Format: int32 */
            version: number;
        };
        BulkMove: {
            /** Format: uuid */
            afterId?: string | null;
            /** Format: uuid */
            itemId: string;
            /** Format: uuid */
            parentId?: string | null;
        };
        BulkRemoval: {
            /** Format: uuid */
            itemId: string;
            /** Format: int32 */
            version: number;
        };
        BulkRow: {
            afterKey?: string | null;
            item: components["schemas"]["NewItem"];
            key: string;
            parentKey?: string | null;
        };
        CalendarException: {
            /** Format: date */
            from: string;
            hours: components["schemas"]["WorkingSpan"][] | null;
            /** Format: uuid */
            id: string;
            name: string;
            scope: components["schemas"]["CalendarScope"];
            /** Format: date */
            to: string;
            /** Format: int32 */
            version: number;
            working: boolean;
        };
        CalendarExceptionRequest: {
            /** Format: date */
            from: string;
            hours?: components["schemas"]["WorkingSpan"][] | null;
            name: string;
            scope: components["schemas"]["ScopeRequest"];
            /** Format: date */
            to: string;
            working: boolean;
        };
        CalendarPatch: {
            hours?: components["schemas"]["WeekHours"] | null;
            name?: string | null;
        };
        CalendarRequest: {
            hours: components["schemas"]["WeekHours"];
            name: string;
            scope: components["schemas"]["ScopeRequest"];
        };
        CalendarScope: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "ORGANISATION" | "UNIT" | "PLAN" | "PERSON";
        };
        CalendarView: {
            hours: components["schemas"]["WeekHours"];
            /** Format: uuid */
            id: string;
            name: string;
            scope: components["schemas"]["CalendarScope"];
            /** Format: int32 */
            version: number;
        };
        ChainCause: {
            below: components["schemas"]["ChainCause"][];
            step: components["schemas"]["ChainStep"];
        };
        ChainStep: {
            container: components["schemas"]["SubjectRef"] | null;
            /** @enum {string} */
            health: "LATE" | "AT_RISK" | "ON_TRACK" | "NONE";
            progress: number | null;
            sentence: string;
            subject: components["schemas"]["SubjectRef"];
            title: string | null;
        };
        CheckIn: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Party"] | null;
            /** Format: int32 */
            confidence: number | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            keyResultId: string | null;
            reason: string | null;
            value: number | null;
        };
        ChecklistEntry: {
            done: boolean;
            /** Format: uuid */
            id: string;
            text: string;
            /** Format: int32 */
            version: number;
        };
        ChecklistEntryPatch: {
            /** Format: uuid */
            afterId?: string | null;
            done?: boolean | null;
            text?: string | null;
        };
        Comment: {
            author: components["schemas"]["Party"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            editedAt: string | null;
            html: string;
            /** Format: uuid */
            id: string;
            mentions: components["schemas"]["Party"][];
            mine: boolean;
            reactions: components["schemas"]["CommentReaction"][];
            subject: components["schemas"]["SubjectRef"];
            text: string;
            /** Format: int32 */
            version: number;
        };
        CommentReaction: {
            mine: boolean;
            people: components["schemas"]["Party"][];
            /** @enum {string} */
            sign: "THUMBS_UP" | "PARTY" | "HEART" | "EYES" | "CHECK" | "QUESTION";
        };
        CommentText: {
            text: string;
        };
        Contradiction: {
            down: components["schemas"]["GoalRef"];
            /** Format: uuid */
            metricId: string;
            up: components["schemas"]["GoalRef"];
        };
        Contribution: {
            goals: components["schemas"]["ContributionStep"][];
            keyResult: components["schemas"]["KeyResult"] | null;
            /** Format: uuid */
            supportId: string | null;
            through: components["schemas"]["SubjectRef"] | null;
            throughTitle: string | null;
        };
        ContributionStep: {
            figure: components["schemas"]["GoalFigure"];
            /** @enum {string} */
            health: "LATE" | "AT_RISK" | "ON_TRACK" | "NONE";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            level: "COMPANY" | "DEPARTMENT" | "TEAM" | "PERSON";
            progress: number | null;
            sentence: string;
            /** @enum {string} */
            state: "DRAFT" | "TO_CONFIRM" | "ACTIVE" | "ADJUSTED" | "ACHIEVED" | "MISSED";
            title: string;
        };
        ControlLimits: {
            centre: number;
            from: string;
            lower: number;
            /** Format: int32 */
            points: number;
            signals: components["schemas"]["ControlSignal"][];
            told: string;
            upper: number;
        };
        ControlSignal: {
            from: string;
            /** @enum {string} */
            kind: "OUTSIDE" | "ONE_SIDE" | "RISING" | "FALLING";
            to: string;
            told: string;
        };
        Coordination: {
            cause: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: components["schemas"]["Party"];
            done: boolean;
            /** Format: date */
            due: string | null;
            help: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            itemId: string;
            owner: components["schemas"]["Party"] | null;
            resource: string | null;
            result: string | null;
            /** Format: int32 */
            version: number;
        };
        CoordinationPatch: {
            done?: boolean | null;
            result?: string | null;
        };
        Counts: {
            /** Format: int32 */
            kept: number;
            /** Format: int32 */
            links: number;
            /** Format: int32 */
            people: number;
            /** Format: int32 */
            placeholders: number;
            /** Format: int32 */
            raci: number;
            /** Format: int32 */
            tasks: number;
        };
        CoverageCell: {
            /** Format: uuid */
            goalId: string;
            /** Format: int32 */
            goals: number;
            /** @enum {string} */
            health: "LATE" | "AT_RISK" | "ON_TRACK" | "NONE";
            progress: number | null;
            /** Format: uuid */
            unitId: string;
        };
        CoverageGoal: {
            /** @enum {string|null} */
            companyType: "MARKET_SHARE" | "CUSTOMER_EXPERIENCE" | "COST" | "TECHNOLOGY" | null;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            supporting: number;
            title: string;
        };
        Created: {
            /** Format: int32 */
            items: number;
            /** Format: int32 */
            links: number;
            /** Format: int32 */
            placeholders: number;
            /** Format: int32 */
            raci: number;
        };
        Dashboard: {
            /** Format: date-time */
            changedAt: string;
            description: string;
            /** Format: uuid */
            id: string;
            name: string;
            owner: components["schemas"]["Party"];
            /** @enum {string} */
            right: "SEE" | "COMMENT" | "CONTRIBUTE" | "EDIT" | "MANAGE";
            shares: components["schemas"]["DashboardShare"][];
            tiles: components["schemas"]["DashboardTile"][];
            /** Format: int32 */
            version: number;
        };
        DashboardHead: {
            /** Format: date-time */
            changedAt: string;
            description: string;
            /** Format: uuid */
            id: string;
            name: string;
            owner: components["schemas"]["Party"];
            /** @enum {string} */
            right: "SEE" | "COMMENT" | "CONTRIBUTE" | "EDIT" | "MANAGE";
            shared: boolean;
            /** Format: int32 */
            tiles: number;
            /** Format: int32 */
            version: number;
        };
        DashboardPatch: {
            description?: string | null;
            name?: string | null;
            tiles?: components["schemas"]["TileEntry"][] | null;
        };
        DashboardShare: {
            mayEdit: boolean;
            party: components["schemas"]["Party"];
        };
        DashboardShares: {
            shares: components["schemas"]["ShareEntry"][];
        };
        DashboardTile: {
            /** @enum {string|null} */
            by: "DAY" | "WEEK" | "MONTH" | "QUARTER" | "HALF" | "YEAR" | null;
            /** @enum {string|null} */
            chart: "LINE" | "BAR" | "PIE" | "TABLE" | null;
            goal: components["schemas"]["GoalGlance"] | null;
            /** Format: int32 */
            h: number;
            /** Format: int32 */
            hidden: number;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "VIEW" | "CHART" | "NUMBER" | "GOAL" | "DEVIATIONS" | "LOAD" | "TEXT";
            load: components["schemas"]["PersonLoad"][];
            metrics: components["schemas"]["MetricTile"][];
            /** Format: int32 */
            months: number | null;
            text: string;
            title: string;
            unit: components["schemas"]["Party"] | null;
            view: components["schemas"]["ViewGlance"] | null;
            visible: boolean;
            /** Format: int32 */
            w: number;
            /** Format: int32 */
            x: number;
            /** Format: int32 */
            y: number;
        };
        DayView: {
            announced: boolean;
            /** Format: date */
            date: string;
            /** Format: int32 */
            minutes: number;
            name: string | null;
            /** @enum {string} */
            source: "WEEK" | "STATUTORY" | "ORGANISATION" | "UNIT" | "PLAN" | "PERSON" | "LEAVE";
            working: boolean;
        };
        DeviationAction: {
            /** Format: date */
            deadline?: string | null;
            name?: string | null;
            /** Format: uuid */
            ownerId?: string | null;
            /** Format: uuid */
            planId: string;
        };
        DeviationSheet: {
            action: components["schemas"]["SubjectView"] | null;
            actionIn: components["schemas"]["SubjectRef"] | null;
            /** @enum {string|null} */
            cause: "SYSTEM" | "OPERATION" | "PROCESS" | "EXTERNAL" | null;
            deviation: number;
            deviationPercent: number | null;
            explanation: string | null;
            hasAction: boolean;
            period: string;
            /** Format: int32 */
            repeat: number;
            /** @enum {string} */
            status: "EMPTY" | "NO_TARGET" | "REACHED" | "NOT_REACHED" | "WARNING" | "ALARM";
            target: number | null;
            value: number;
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            writtenAt: string | null;
            writtenBy: components["schemas"]["Party"] | null;
        };
        DeviationText: {
            /** @enum {string|null} */
            cause?: "SYSTEM" | "OPERATION" | "PROCESS" | "EXTERNAL" | null;
            explanation?: string | null;
        };
        DimensionBalance: {
            /** @enum {string} */
            dimension: "GROWTH" | "EFFICIENCY" | "QUALITY" | "INNOVATION" | "TEAM";
            /** Format: int32 */
            goals: number;
            progress: number | null;
        };
        DueReading: {
            /** Format: date */
            dueOn: string;
            metric: components["schemas"]["MetricHead"];
            period: string;
            /** @enum {string} */
            state: "RECORDED" | "OPEN" | "MISSING";
        };
        DurationEstimate: {
            /** Format: uuid */
            itemId: string;
            /** Format: int32 */
            likelyDays: number;
            /** Format: int32 */
            optimisticDays: number;
            /** Format: int32 */
            pessimisticDays: number;
            /** @enum {string} */
            shape: "PERT" | "TRIANGULAR";
        };
        DurationSpread: {
            /** Format: int32 */
            least: number;
            /** Format: int32 */
            likely: number;
            /** Format: int32 */
            most: number;
        };
        ExecutiveOverview: {
            exceptions: components["schemas"]["OverviewException"][];
            /** Format: int32 */
            more: number;
            rest: components["schemas"]["OverviewRest"];
            /** Format: date */
            today: string;
            units: components["schemas"]["Party"][];
        };
        ExternalParty: {
            contact: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "CUSTOMER" | "SUPPLIER" | "PARTNER" | "OTHER";
            name: string;
            /** Format: int32 */
            version: number;
        };
        ExternalPartyPatch: {
            contact?: string | null;
            /** @enum {string|null} */
            kind?: "CUSTOMER" | "SUPPLIER" | "PARTNER" | "OTHER" | null;
            name?: string | null;
        };
        ExternalPartyRequest: {
            contact?: string | null;
            /** @enum {string} */
            kind: "CUSTOMER" | "SUPPLIER" | "PARTNER" | "OTHER";
            name: string;
        };
        FieldChange: {
            after: string | null;
            before: string | null;
            field: string;
            label: string;
        };
        FirstAdministrator: {
            name: string;
            password: string;
            username: string;
        };
        ForecastPoint: {
            high: number;
            low: number;
            period: string;
            /** Format: date */
            start: string;
            value: number;
        };
        FormulaChecked: {
            errors: components["schemas"]["FormulaMistake"][];
            facts: components["schemas"]["MetricFact"][];
            inputs: components["schemas"]["ReadingInput"][];
            metrics: components["schemas"]["MetricHead"][];
            period: string | null;
            reason: string | null;
            value: number | null;
            warnings: string[];
        };
        FormulaMistake: {
            /** Format: int32 */
            from: number;
            message: string;
            /** Format: int32 */
            to: number;
        };
        FormulaText: {
            expression: string;
            /** @enum {string|null} */
            frequency?: "DAY" | "WEEK" | "MONTH" | "QUARTER" | "HALF" | "YEAR" | null;
            /** Format: uuid */
            metricId?: string | null;
            period?: string | null;
            /** Format: uuid */
            personId?: string | null;
            /** Format: uuid */
            unitId?: string | null;
            /** @enum {string|null} */
            unitKind?: "NUMBER" | "PERCENT" | "MONEY" | "DURATION" | null;
        };
        FunnelStage: {
            count: number;
            lost: number;
            metric: components["schemas"]["MetricHead"];
            ofPrevious: number | null;
        };
        Goal: {
            carriedFrom: components["schemas"]["GoalRef"] | null;
            /** Format: int32 */
            children: number;
            /** Format: date-time */
            closedAt: string | null;
            cycle: components["schemas"]["GoalCycleRef"] | null;
            /** Format: int32 */
            daysLeft: number | null;
            description: string | null;
            /** Format: date */
            due: string | null;
            figure: components["schemas"]["GoalFigure"];
            /** @enum {string} */
            form: "SMART" | "OKR" | "LONG";
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            keyResults: number;
            letters: components["schemas"]["GoalLetters"];
            /** @enum {string} */
            level: "COMPANY" | "DEPARTMENT" | "TEAM" | "PERSON";
            longGoal: components["schemas"]["LongGoal"];
            /** @enum {string} */
            myRight: "SEE" | "COMMENT" | "CONTRIBUTE" | "EDIT" | "MANAGE";
            orphan: boolean;
            owner: components["schemas"]["Party"];
            parent: components["schemas"]["GoalRef"] | null;
            reflection: string | null;
            score: number | null;
            shared: boolean;
            standard: string | null;
            standing: components["schemas"]["GoalStanding"];
            /** Format: date */
            start: string | null;
            /** @enum {string} */
            state: "DRAFT" | "TO_CONFIRM" | "ACTIVE" | "ADJUSTED" | "ACHIEVED" | "MISSED";
            /** Format: int32 */
            supports: number;
            tags: components["schemas"]["GoalTags"];
            title: string;
            unit: components["schemas"]["Party"] | null;
            /** Format: int32 */
            version: number;
            weight: number | null;
        };
        GoalAbility: {
            action: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int32 */
            progress: number;
            /** @enum {string} */
            state: "PLANNED" | "BUILDING" | "READY";
            /** Format: int32 */
            version: number;
        };
        GoalAbilityEntry: {
            action?: string | null;
            name?: string | null;
            /** Format: int32 */
            progress?: number | null;
            /** @enum {string|null} */
            state?: "PLANNED" | "BUILDING" | "READY" | null;
        };
        GoalAdjustment: {
            after: string | null;
            /** Format: date-time */
            at: string;
            before: string | null;
            by: components["schemas"]["Party"] | null;
            field: string;
            reason: string;
        };
        GoalAnswer: {
            answer: string;
        };
        GoalCarryOver: {
            /** Format: uuid */
            cycleId: string;
        };
        GoalCommitment: {
            commitment?: string | null;
        };
        GoalConfirmation: {
            /** @enum {string|null} */
            mine: "UNCONFIRMED" | "CONFIRMED" | "QUESTION" | null;
            people: components["schemas"]["AskedPerson"][];
            /** Format: int32 */
            percentConfirmed: number;
            questions: components["schemas"]["GoalQuestion"][];
            /** Format: int32 */
            unanswered: number;
        };
        GoalCoverage: {
            cells: components["schemas"]["CoverageCell"][];
            goals: components["schemas"]["CoverageGoal"][];
            units: components["schemas"]["Party"][];
        };
        GoalCycle: {
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "YEAR" | "HALF_YEAR" | "QUARTER" | "MONTH" | "OWN";
            name: string;
            /** Format: date */
            to: string;
            /** Format: int32 */
            version: number;
        };
        GoalCycleEntry: {
            /** Format: date */
            from?: string | null;
            /** @enum {string|null} */
            kind?: "YEAR" | "HALF_YEAR" | "QUARTER" | "MONTH" | "OWN" | null;
            name?: string | null;
            /** Format: date */
            to?: string | null;
        };
        GoalCycleRef: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        GoalEnding: {
            keyResults?: components["schemas"]["KeyResultScore"][] | null;
            reached?: boolean | null;
            reflection?: string | null;
            score?: number | null;
        };
        GoalEntry: {
            achievable?: string | null;
            adjustmentReason?: string | null;
            /** @enum {string|null} */
            area?: "PERFORMANCE" | "TEAM_BUILDING" | "PROCESS" | "INNOVATION" | null;
            base?: number | null;
            companyPath?: string | null;
            /** @enum {string|null} */
            companyType?: "MARKET_SHARE" | "CUSTOMER_EXPERIENCE" | "COST" | "TECHNOLOGY" | null;
            current?: number | null;
            /** Format: uuid */
            cycleId?: string | null;
            description?: string | null;
            /** @enum {string|null} */
            dimension?: "GROWTH" | "EFFICIENCY" | "QUALITY" | "INNOVATION" | "TEAM" | null;
            /** Format: date */
            due?: string | null;
            field?: string | null;
            figureUnit?: string | null;
            /** @enum {string|null} */
            form?: "SMART" | "OKR" | "LONG" | null;
            /** Format: int32 */
            horizonYears?: number | null;
            idealState?: string | null;
            /** @enum {string|null} */
            level?: "COMPANY" | "DEPARTMENT" | "TEAM" | "PERSON" | null;
            measurable?: string | null;
            /** @enum {string|null} */
            measuringCycle?: "MONTHLY_QUARTERLY" | "QUARTERLY_YEARLY" | "HALF_YEARLY" | "QUARTERLY_REVIEW" | null;
            /** Format: uuid */
            metricId?: string | null;
            /** Format: uuid */
            ownerId?: string | null;
            /** Format: uuid */
            parentId?: string | null;
            relevant?: string | null;
            shared?: boolean | null;
            specific?: string | null;
            standard?: string | null;
            /** Format: date */
            start?: string | null;
            /** @enum {string|null} */
            strategicKind?: "BUSINESS_MODEL" | "TECHNOLOGY" | "PEOPLE_AND_CULTURE" | "ECOSYSTEM" | null;
            target?: number | null;
            timeBound?: string | null;
            title?: string | null;
            /** Format: uuid */
            unitId?: string | null;
            wantedRole?: string | null;
            weight?: number | null;
        };
        GoalExplanation: {
            causes: components["schemas"]["ChainCause"];
            path: components["schemas"]["ChainStep"][];
            standing: components["schemas"]["GoalStanding"];
        };
        GoalFigure: {
            attainment: number | null;
            base: number | null;
            current: number | null;
            /** Format: date */
            currentDay: string | null;
            /** @enum {string|null} */
            direction: "UP" | "DOWN" | null;
            /** Format: uuid */
            metricId: string | null;
            reached: boolean | null;
            target: number | null;
            unit: string | null;
        };
        GoalGaps: {
            balance: components["schemas"]["DimensionBalance"][];
            contradictions: components["schemas"]["Contradiction"][];
            goalsWithoutWork: components["schemas"]["GoalRef"][];
            orphans: components["schemas"]["GoalRef"][];
            workWithoutGoal: components["schemas"]["LooseWork"][];
        };
        GoalGlance: {
            /** Format: int32 */
            children: number;
            /** Format: date */
            due: string | null;
            figure: components["schemas"]["GoalFigure"];
            /** @enum {string} */
            form: "SMART" | "OKR" | "LONG";
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            keyResults: number;
            /** @enum {string} */
            level: "COMPANY" | "DEPARTMENT" | "TEAM" | "PERSON";
            owner: components["schemas"]["Party"];
            path: components["schemas"]["ChainStep"][];
            standing: components["schemas"]["GoalStanding"];
            /** Format: date */
            start: string | null;
            /** @enum {string} */
            state: "DRAFT" | "TO_CONFIRM" | "ACTIVE" | "ADJUSTED" | "ACHIEVED" | "MISSED";
            title: string;
            unit: components["schemas"]["Party"] | null;
        };
        GoalLetters: {
            achievable: string | null;
            measurable: string | null;
            relevant: string | null;
            specific: string | null;
            timeBound: string | null;
        };
        GoalNode: {
            /** Format: int32 */
            children: number;
            /** Format: int32 */
            depth: number;
            /** Format: date */
            due: string | null;
            expected: number | null;
            /** @enum {string} */
            form: "SMART" | "OKR" | "LONG";
            /** @enum {string} */
            health: "LATE" | "AT_RISK" | "ON_TRACK" | "NONE";
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            keyResults: number;
            /** @enum {string} */
            level: "COMPANY" | "DEPARTMENT" | "TEAM" | "PERSON";
            owner: components["schemas"]["Party"];
            /** Format: uuid */
            parentId: string | null;
            progress: number | null;
            sentence: string;
            /** @enum {string} */
            state: "DRAFT" | "TO_CONFIRM" | "ACTIVE" | "ADJUSTED" | "ACHIEVED" | "MISSED";
            /** Format: int32 */
            supports: number;
            title: string;
            unit: components["schemas"]["Party"] | null;
        };
        GoalQuestion: {
            answer: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            answeredBy: components["schemas"]["Party"] | null;
            /** Format: date-time */
            askedAt: string;
            by: components["schemas"]["Party"] | null;
            /** Format: uuid */
            id: string;
            text: string;
            /** Format: int32 */
            version: number;
        };
        GoalRef: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            level: "COMPANY" | "DEPARTMENT" | "TEAM" | "PERSON";
            title: string;
        };
        GoalRound: {
            counts: {
                [key: string]: number;
            };
            goals: components["schemas"]["GoalGlance"][];
        };
        GoalSlip: {
            /** Format: int32 */
            days: number;
            goals: components["schemas"]["SlippedGoal"][];
            moved: components["schemas"]["SlippedThing"][];
        };
        GoalSplit: {
            remainders: components["schemas"]["SplitRemainder"][];
            rows: components["schemas"]["SplitRow"][];
            total: number | null;
            unit: string | null;
        };
        GoalSplitEntry: {
            rows: components["schemas"]["SplitRowEntry"][];
        };
        GoalStanding: {
            expected: number | null;
            /** @enum {string} */
            health: "LATE" | "AT_RISK" | "ON_TRACK" | "NONE";
            progress: number | null;
            sentence: string;
        };
        GoalStatement: {
            background: string | null;
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            mission: string | null;
            /** Format: date */
            to: string | null;
            unit: components["schemas"]["Party"] | null;
            /** Format: int32 */
            version: number;
            vision: string | null;
        };
        GoalStatementEntry: {
            background?: string | null;
            /** Format: date */
            from?: string | null;
            mission?: string | null;
            /** Format: date */
            to?: string | null;
            /** Format: uuid */
            unitId?: string | null;
            vision?: string | null;
        };
        GoalSubmission: {
            personIds?: string[] | null;
        };
        GoalSupport: {
            container: components["schemas"]["SubjectRef"] | null;
            /** Format: uuid */
            goalId: string;
            /** @enum {string} */
            health: "LATE" | "AT_RISK" | "ON_TRACK" | "NONE";
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            keyResultId: string | null;
            progress: number | null;
            sentence: string;
            subject: components["schemas"]["SubjectRef"] | null;
            title: string | null;
            weight: number | null;
        };
        GoalSupportWeight: {
            weight?: number | null;
        };
        GoalTags: {
            /** @enum {string|null} */
            area: "PERFORMANCE" | "TEAM_BUILDING" | "PROCESS" | "INNOVATION" | null;
            /** @enum {string|null} */
            companyType: "MARKET_SHARE" | "CUSTOMER_EXPERIENCE" | "COST" | "TECHNOLOGY" | null;
            /** @enum {string|null} */
            dimension: "GROWTH" | "EFFICIENCY" | "QUALITY" | "INNOVATION" | "TEAM" | null;
            /** @enum {string|null} */
            measuringCycle: "MONTHLY_QUARTERLY" | "QUARTERLY_YEARLY" | "HALF_YEARLY" | "QUARTERLY_REVIEW" | null;
            /** @enum {string|null} */
            strategicKind: "BUSINESS_MODEL" | "TECHNOLOGY" | "PEOPLE_AND_CULTURE" | "ECOSYSTEM" | null;
        };
        GoalTree: {
            items: components["schemas"]["GoalNode"][];
            whole: boolean;
        };
        Health: {
            /** @enum {string} */
            computed: "ON_TRACK" | "AT_RISK" | "DELAYED";
            override: components["schemas"]["HealthOverride"] | null;
            reason: string;
            /** @enum {string} */
            value: "ON_TRACK" | "AT_RISK" | "DELAYED";
        };
        HealthEntry: {
            reason?: string | null;
            /** @enum {string|null} */
            value?: "ON_TRACK" | "AT_RISK" | "DELAYED" | null;
        };
        HealthOverride: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Party"] | null;
            reason: string;
            /** @enum {string} */
            value: "ON_TRACK" | "AT_RISK" | "DELAYED";
        };
        HistogramBar: {
            /** Format: int64 */
            count: number;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        HistoryEntry: {
            actor: components["schemas"]["Party"] | null;
            /** Format: date-time */
            at: string;
            changes: components["schemas"]["FieldChange"][];
            sentence: string;
            /** Format: int64 */
            seq: number;
            subject: components["schemas"]["SubjectView"] | null;
            verb: string;
        };
        HolidayDay: {
            /** Format: date */
            date: string;
            isOffDay: boolean;
            name: string;
        };
        HolidayFile: {
            $id?: string;
            $schema?: string;
            days: components["schemas"]["HolidayDay"][];
            papers?: string[] | null;
            /** Format: int32 */
            year: number;
        };
        HolidayGroup: {
            /** Format: date */
            from: string;
            name: string;
            /** Format: date */
            to: string;
        };
        HolidayYear: {
            announced: boolean;
            /** Format: int32 */
            daysOff: number;
            groups: components["schemas"]["HolidayGroup"][];
            makeUp: string[];
            /** @enum {string} */
            source: "BUILT_IN" | "IMPORTED" | "NONE";
            /** Format: int32 */
            workingDays: number;
            /** Format: int32 */
            year: number;
        };
        ImportChange: {
            apart?: components["schemas"]["ApartChange"][] | null;
            keepDates?: boolean | null;
            letters?: components["schemas"]["LetterChange"][] | null;
            people?: components["schemas"]["PersonChange"][] | null;
            planName?: string | null;
            /** Format: date */
            planStart?: string | null;
            tables?: components["schemas"]["TableChange"][] | null;
            /** Format: uuid */
            targetPlanId?: string | null;
            /** Format: int32 */
            year?: number | null;
        };
        ImportColumn: {
            choices: ("CODE" | "SEQUENCE" | "NAME" | "DESCRIPTION" | "LEVEL" | "PHASE" | "PARENT" | "BELONGS_TO" | "KIND" | "MILESTONE" | "OWNER" | "COLLABORATORS" | "DEPARTMENT" | "PERIOD" | "START" | "FINISH" | "ACTUAL_START" | "ACTUAL_FINISH" | "DURATION" | "EFFORT" | "PREDECESSORS" | "DELIVERABLE" | "ACCEPTANCE" | "STATUS" | "PROGRESS" | "PRIORITY" | "RISK" | "BLOCKED_REASON" | "NOTE" | "TASK" | "PARTY" | "RESPONSIBLE" | "ACCOUNTABLE" | "CONSULTED" | "INFORMED" | "SUPPORTING" | "CONTENT" | "QUANTITY" | "AVAILABLE" | "COST" | "PROBABILITY" | "IMPACT" | "RISK_LEVEL" | "RESPONSE" | "TRIGGER" | "UNIT" | "BASELINE" | "TARGET" | "CURRENT" | "DIRECTION" | "FREQUENCY" | "SOURCE" | "PROCESS_NAME" | "SCENARIO" | "STAGE" | "NODE" | "INPUT" | "OUTPUT" | "REPORTER" | "AUDIENCE" | "DONE" | "PLANNED" | "SUPPORT_NEEDED" | "PROJECT" | "DAY" | "PARTICIPANTS" | "GOAL_RESULT" | "HIGHLIGHTS" | "PROBLEMS" | "CAUSES" | "IMPROVEMENTS" | "STANDARDS" | "LABEL" | "VALUE" | "IGNORED")[];
            column: string;
            /** @enum {string} */
            field: "CODE" | "SEQUENCE" | "NAME" | "DESCRIPTION" | "LEVEL" | "PHASE" | "PARENT" | "BELONGS_TO" | "KIND" | "MILESTONE" | "OWNER" | "COLLABORATORS" | "DEPARTMENT" | "PERIOD" | "START" | "FINISH" | "ACTUAL_START" | "ACTUAL_FINISH" | "DURATION" | "EFFORT" | "PREDECESSORS" | "DELIVERABLE" | "ACCEPTANCE" | "STATUS" | "PROGRESS" | "PRIORITY" | "RISK" | "BLOCKED_REASON" | "NOTE" | "TASK" | "PARTY" | "RESPONSIBLE" | "ACCOUNTABLE" | "CONSULTED" | "INFORMED" | "SUPPORTING" | "CONTENT" | "QUANTITY" | "AVAILABLE" | "COST" | "PROBABILITY" | "IMPACT" | "RISK_LEVEL" | "RESPONSE" | "TRIGGER" | "UNIT" | "BASELINE" | "TARGET" | "CURRENT" | "DIRECTION" | "FREQUENCY" | "SOURCE" | "PROCESS_NAME" | "SCENARIO" | "STAGE" | "NODE" | "INPUT" | "OUTPUT" | "REPORTER" | "AUDIENCE" | "DONE" | "PLANNED" | "SUPPORT_NEEDED" | "PROJECT" | "DAY" | "PARTICIPANTS" | "GOAL_RESULT" | "HIGHLIGHTS" | "PROBLEMS" | "CAUSES" | "IMPROVEMENTS" | "STANDARDS" | "LABEL" | "VALUE" | "IGNORED";
            guessed: boolean;
            header: string;
        };
        ImportDate: {
            /** Format: date */
            after: string | null;
            before: string | null;
            code: string;
            /** Format: int32 */
            days: number;
            /** @enum {string} */
            field: "CODE" | "SEQUENCE" | "NAME" | "DESCRIPTION" | "LEVEL" | "PHASE" | "PARENT" | "BELONGS_TO" | "KIND" | "MILESTONE" | "OWNER" | "COLLABORATORS" | "DEPARTMENT" | "PERIOD" | "START" | "FINISH" | "ACTUAL_START" | "ACTUAL_FINISH" | "DURATION" | "EFFORT" | "PREDECESSORS" | "DELIVERABLE" | "ACCEPTANCE" | "STATUS" | "PROGRESS" | "PRIORITY" | "RISK" | "BLOCKED_REASON" | "NOTE" | "TASK" | "PARTY" | "RESPONSIBLE" | "ACCOUNTABLE" | "CONSULTED" | "INFORMED" | "SUPPORTING" | "CONTENT" | "QUANTITY" | "AVAILABLE" | "COST" | "PROBABILITY" | "IMPACT" | "RISK_LEVEL" | "RESPONSE" | "TRIGGER" | "UNIT" | "BASELINE" | "TARGET" | "CURRENT" | "DIRECTION" | "FREQUENCY" | "SOURCE" | "PROCESS_NAME" | "SCENARIO" | "STAGE" | "NODE" | "INPUT" | "OUTPUT" | "REPORTER" | "AUDIENCE" | "DONE" | "PLANNED" | "SUPPORT_NEEDED" | "PROJECT" | "DAY" | "PARTICIPANTS" | "GOAL_RESULT" | "HIGHLIGHTS" | "PROBLEMS" | "CAUSES" | "IMPROVEMENTS" | "STANDARDS" | "LABEL" | "VALUE" | "IGNORED";
            name: string;
            why: string;
        };
        ImportLetter: {
            /** Format: int32 */
            count: number;
            evidence: string;
            /** @enum {string} */
            letter: "R" | "A" | "C" | "I" | "S";
            sure: boolean;
            text: string;
        };
        ImportMatch: {
            apart: boolean;
            /** Format: int32 */
            likeness: number;
            taskCode: string;
            taskName: string;
            written: string;
        };
        ImportPerson: {
            candidates: components["schemas"]["Party"][];
            chosen: boolean;
            match: components["schemas"]["Party"] | null;
            name: string;
            role: string | null;
            /** Format: int32 */
            tasks: number;
        };
        ImportPreview: {
            counts: components["schemas"]["Counts"];
            countsInWeeks: boolean;
            dates: components["schemas"]["ImportDate"][];
            fileName: string;
            /** Format: uuid */
            id: string;
            keepDates: boolean;
            matches: components["schemas"]["ImportMatch"][];
            people: components["schemas"]["ImportPerson"][];
            planName: string;
            /** Format: date */
            planStart: string | null;
            problems: components["schemas"]["ImportProblem"][];
            raciLetters: components["schemas"]["ImportLetter"][];
            repeatOf: components["schemas"]["PlanNamed"] | null;
            /** Format: int64 */
            size: number;
            /** @enum {string} */
            state: "PREVIEW" | "APPLIED" | "UNDONE";
            tables: components["schemas"]["ImportTable"][];
            target: components["schemas"]["PlanNamed"] | null;
            tasks: components["schemas"]["ImportTask"][];
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            year: number | null;
        };
        ImportProblem: {
            cell: string;
            code: string;
            facts: {
                [key: string]: string;
            };
            message: string;
            /** @enum {string} */
            severity: "INFO" | "CHECK" | "ERROR";
            sheet: string;
        };
        ImportResult: {
            created: components["schemas"]["Created"];
            /** Format: uuid */
            importId: string;
            kept: string[];
            /** Format: uuid */
            planId: string;
            planName: string;
            /** Format: int32 */
            updated: number;
            /** Format: int32 */
            version: number;
        };
        ImportRow: {
            cells: string[];
            /** Format: int32 */
            row: number;
        };
        ImportTable: {
            columns: components["schemas"]["ImportColumn"][];
            /** Format: int32 */
            headerRow: number;
            id: string;
            importable: boolean;
            /** @enum {string} */
            kind: "TASKS" | "RACI" | "RESOURCES" | "RISKS" | "INDICATORS" | "PROCESS" | "WEEKLY_REPORT" | "REVIEW" | "UNKNOWN";
            range: string;
            reason: string | null;
            /** Format: int32 */
            rowCount: number;
            rows: components["schemas"]["ImportRow"][];
            sheet: string;
            title: string;
            use: boolean;
        };
        ImportTask: {
            code: string;
            collaborators: string[];
            deliverable: string | null;
            /** Format: int32 */
            durationDays: number | null;
            exists: boolean;
            /** Format: date */
            finish: string | null;
            /** Format: int32 */
            level: number;
            name: string;
            owner: string | null;
            predecessors: string;
            priority: string | null;
            /** Format: date */
            start: string | null;
            status: string;
        };
        ItemMove: {
            /** Format: uuid */
            afterId?: string | null;
            /** Format: uuid */
            parentId?: string | null;
        };
        ItemPatch: {
            acceptance?: string | null;
            /** Format: date */
            actualFinish?: string | null;
            /** Format: date */
            actualStart?: string | null;
            blocked?: components["schemas"]["BlockedEntry"] | null;
            code?: string | null;
            collaboratorIds?: string[] | null;
            /** Format: date */
            deadline?: string | null;
            deliverable?: string | null;
            description?: string | null;
            /** Format: int32 */
            durationDays?: number | null;
            /** Format: date */
            finish?: string | null;
            healthOverride?: components["schemas"]["HealthEntry"] | null;
            /** @enum {string|null} */
            kind?: "PHASE" | "TASK" | "MILESTONE" | null;
            /** @enum {string|null} */
            mode?: "AUTO" | "MANUAL" | null;
            name?: string | null;
            /** Format: date */
            notBefore?: string | null;
            /** Format: uuid */
            ownerId?: string | null;
            predecessorsText?: string | null;
            /** @enum {string|null} */
            priority?: "HIGH" | "MEDIUM" | "LOW" | null;
            /** Format: int32 */
            progress?: number | null;
            risk?: string | null;
            /** Format: date */
            start?: string | null;
            /** @enum {string|null} */
            status?: "NOT_STARTED" | "IN_PROGRESS" | "DONE" | "BLOCKED" | null;
        };
        ItemPlace: {
            /** Format: uuid */
            itemId: string;
            name: string;
            outline: string;
        };
        ItemPreview: {
            acceptance?: string | null;
            /** Format: date */
            actualFinish?: string | null;
            /** Format: date */
            actualStart?: string | null;
            blocked?: components["schemas"]["BlockedEntry"] | null;
            code?: string | null;
            collaboratorIds?: string[] | null;
            /** Format: date */
            deadline?: string | null;
            deliverable?: string | null;
            description?: string | null;
            /** Format: int32 */
            durationDays?: number | null;
            /** Format: date */
            finish?: string | null;
            healthOverride?: components["schemas"]["HealthEntry"] | null;
            /** Format: uuid */
            itemId: string;
            /** @enum {string|null} */
            kind?: "PHASE" | "TASK" | "MILESTONE" | null;
            /** @enum {string|null} */
            mode?: "AUTO" | "MANUAL" | null;
            name?: string | null;
            /** Format: date */
            notBefore?: string | null;
            /** Format: uuid */
            ownerId?: string | null;
            predecessorsText?: string | null;
            /** @enum {string|null} */
            priority?: "HIGH" | "MEDIUM" | "LOW" | null;
            /** Format: int32 */
            progress?: number | null;
            risk?: string | null;
            /** Format: date */
            start?: string | null;
            /** @enum {string|null} */
            status?: "NOT_STARTED" | "IN_PROGRESS" | "DONE" | "BLOCKED" | null;
        };
        JobFailure: {
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            attempts: number;
            /** Format: uuid */
            id: string;
            instance: string;
            job: string;
            message: string;
            name: string;
        };
        KeyResult: {
            /** Format: uuid */
            carriedFrom: string | null;
            /** Format: int32 */
            confidence: number | null;
            /** Format: date */
            due: string | null;
            figure: components["schemas"]["GoalFigure"];
            /** Format: uuid */
            goalId: string;
            /** Format: uuid */
            id: string;
            owner: components["schemas"]["Party"] | null;
            /** Format: uuid */
            parentId: string | null;
            score: number | null;
            standing: components["schemas"]["GoalStanding"];
            /** @enum {string} */
            state: "OPEN" | "DONE" | "DROPPED";
            title: string;
            /** Format: int32 */
            version: number;
            weight: number | null;
        };
        KeyResultEntry: {
            base?: number | null;
            /** Format: int32 */
            confidence?: number | null;
            current?: number | null;
            /** Format: date */
            due?: string | null;
            figureUnit?: string | null;
            /** Format: uuid */
            metricId?: string | null;
            /** Format: uuid */
            ownerId?: string | null;
            /** Format: uuid */
            parentId?: string | null;
            /** @enum {string|null} */
            state?: "OPEN" | "DONE" | "DROPPED" | null;
            target?: number | null;
            title?: string | null;
            weight?: number | null;
        };
        KeyResultScore: {
            /** Format: uuid */
            keyResultId: string;
            score: number;
        };
        Leave: {
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "ANNUAL" | "SICK" | "PERSONAL" | "OTHER";
            note: string | null;
            person: components["schemas"]["Party"];
            /** Format: date */
            to: string;
            /** Format: int32 */
            version: number;
        };
        LeaveRequest: {
            /** Format: date */
            from: string;
            /** @enum {string} */
            kind: "ANNUAL" | "SICK" | "PERSONAL" | "OTHER";
            note?: string | null;
            /** Format: date */
            to: string;
        };
        LetterChange: {
            /** @enum {string} */
            letter: "R" | "A" | "C" | "I" | "S";
            text: string;
        };
        Levelling: {
            /** Format: int32 */
            bestDays: number | null;
            /** Format: int32 */
            boundDays: number | null;
            decidedBy: components["schemas"]["Party"] | null;
            failure: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: double */
            gapPercent: number | null;
            /** Format: uuid */
            id: string;
            options: components["schemas"]["LevellingChoices"];
            /** Format: uuid */
            planId: string;
            /** Format: int32 */
            planVersion: number;
            /** Format: double */
            progress: number;
            proposal: components["schemas"]["LevellingProposal"] | null;
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            startedAt: string | null;
            startedBy: components["schemas"]["Party"] | null;
            /** @enum {string} */
            state: "QUEUED" | "RUNNING" | "DONE" | "FAILED" | "CANCELLED" | "APPLIED" | "DROPPED" | "OUTDATED";
            /** Format: int32 */
            version: number;
        };
        LevellingChoices: {
            /** Format: int32 */
            absenceDays: number;
            /** @enum {string} */
            aim: "EARLY_FINISH" | "DEADLINES" | "LEAST_CHANGE";
            /** Format: int32 */
            collaboratorPercent: number;
            itemIds: string[];
            otherPlans: boolean;
            /** Format: int64 */
            placements: number;
            /** Format: int32 */
            seconds: number;
            /** Format: int64 */
            seed: number;
        };
        LevellingMove: {
            code: string | null;
            /** Format: int32 */
            days: number;
            /** Format: uuid */
            itemId: string;
            name: string;
            /** Format: date */
            newFinish: string;
            /** Format: date */
            newStart: string;
            /** Format: date */
            oldFinish: string;
            /** Format: date */
            oldStart: string;
            outline: string;
            reasons: string[];
        };
        LevellingOverload: {
            /** Format: int32 */
            capacity: number;
            /** Format: date */
            from: string;
            items: components["schemas"]["OverloadItem"][];
            /** Format: int32 */
            percent: number;
            person: components["schemas"]["Party"] | null;
            /** Format: date */
            until: string;
        };
        LevellingProposal: {
            /** Format: date */
            finishAfter: string | null;
            /** Format: date */
            finishBefore: string | null;
            /** Format: double */
            gapPercent: number;
            /** Format: date */
            lowerBound: string | null;
            milestones: components["schemas"]["MilestoneShift"][];
            /** Format: int32 */
            moves: number;
            optimal: boolean;
            /** Format: int32 */
            overloadsAfter: number;
            /** Format: int32 */
            overloadsBefore: number;
            /** Format: int64 */
            placements: number;
        };
        LinkPatch: {
            /** Format: int32 */
            lagDays?: number | null;
            /** @enum {string|null} */
            type?: "FS" | "SS" | "FF" | "SF" | null;
        };
        LiveEvent: {
            /** Format: uuid */
            actorId: string;
            container: components["schemas"]["SubjectRef"];
            /** Format: uuid */
            id: string;
            kind: string;
            verb: string;
            /** Format: int32 */
            version: number | null;
        };
        LoadPack: {
            codes?: string[] | null;
            /** Format: uuid */
            ownerId?: string | null;
            /** Format: uuid */
            unitId?: string | null;
        };
        LongGoal: {
            companyPath: string | null;
            field: string | null;
            /** Format: int32 */
            horizonYears: number | null;
            idealState: string | null;
            wantedRole: string | null;
        };
        LooseWork: {
            subject: components["schemas"]["SubjectRef"];
            title: string;
        };
        Me: {
            administrator: boolean;
            density: string;
            /** Format: int32 */
            inboxOpen: number;
            language: string;
            mustChangePassword: boolean;
            organisation: string;
            person: components["schemas"]["Person"];
            theme: string;
            timeZone: string;
            username: string;
            /** Format: int32 */
            version: number;
        };
        Member: {
            person: components["schemas"]["Party"];
            /** @enum {string} */
            role: "OWNER" | "EDITOR" | "CONTRIBUTOR" | "COMMENTER" | "VIEWER";
        };
        MemberDraft: {
            /** Format: uuid */
            id?: string | null;
            name?: string | null;
            weight?: number | null;
        };
        MemberEntry: {
            /** @enum {string} */
            role: "OWNER" | "EDITOR" | "CONTRIBUTOR" | "COMMENTER" | "VIEWER";
        };
        MemberPoint: {
            period: string;
            /** Format: date */
            start: string;
            value: number;
        };
        MemberSeries: {
            member: components["schemas"]["MetricMember"];
            points: components["schemas"]["MemberPoint"][];
        };
        MePatch: {
            density?: string | null;
            email?: string | null;
            language?: string | null;
            name?: string | null;
            phone?: string | null;
            theme?: string | null;
            timeZone?: string | null;
        };
        Metric: {
            /** Format: date */
            agreedOn: string | null;
            alarm: number | null;
            base: number | null;
            breakdown: string | null;
            code: string;
            complete: boolean;
            computed: boolean;
            /** Format: int32 */
            decimals: number;
            /** @enum {string|null} */
            dimension: "WORKLOAD" | "QUALITY" | "EFFICIENCY" | "INNOVATION" | "TEAMWORK" | null;
            /** @enum {string} */
            direction: "UP" | "DOWN" | "WITHIN";
            /** Format: int32 */
            dueDays: number;
            expression: string | null;
            /** @enum {string} */
            family: "EFFICIENCY" | "QUALITY" | "COST" | "CUSTOMER" | "SALES" | "MARKET" | "CHANNEL" | "FINANCE" | "GROWTH" | "PROJECT" | "TEAM" | "PROCESS" | "INNOVATION" | "CAPABILITY" | "PARTNERS" | "OTHER";
            formula: string;
            /** @enum {string} */
            frequency: "DAY" | "WEEK" | "MONTH" | "QUARTER" | "HALF" | "YEAR";
            high: number | null;
            /** Format: uuid */
            id: string;
            low: number | null;
            meaning: string;
            members: components["schemas"]["MetricMember"][];
            name: string;
            nameEn: string;
            nameZh: string;
            /** @enum {string} */
            overTime: "SUM" | "AVERAGE" | "WEIGHTED" | "LAST";
            owner: components["schemas"]["Party"] | null;
            pack: string | null;
            person: components["schemas"]["Party"] | null;
            recorders: components["schemas"]["Party"][];
            response: string | null;
            /** @enum {string} */
            right: "SEE" | "COMMENT" | "CONTRIBUTE" | "EDIT" | "MANAGE";
            /** @enum {string} */
            rollUp: "SUM" | "AVERAGE" | "WEIGHTED" | "LAST";
            source: string;
            /** Format: uuid */
            sourceId: string | null;
            /** Format: date */
            startsOn: string;
            target: number | null;
            targets: components["schemas"]["PeriodTarget"][];
            unit: components["schemas"]["Party"] | null;
            /** @enum {string} */
            unitKind: "NUMBER" | "PERCENT" | "MONEY" | "DURATION";
            unitWord: string;
            /** Format: int32 */
            version: number;
            /** @enum {string} */
            visibility: "ORGANISATION" | "UNIT" | "PRIVATE";
            warning: number | null;
            weight: number | null;
        };
        MetricBenchmark: {
            gap: number | null;
            gapPercent: number | null;
            holder: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "HISTORY" | "INDUSTRY" | "COMPETITOR" | "PEER";
            source: string;
            /** Format: date */
            statedOn: string;
            value: number;
        };
        MetricCorrelation: {
            /** @enum {string} */
            by: "DAY" | "WEEK" | "MONTH" | "QUARTER" | "HALF" | "YEAR";
            coefficient: number | null;
            first: components["schemas"]["MetricHead"];
            /** Format: int32 */
            points: number;
            scatter: components["schemas"]["ScatterPoint"][];
            second: components["schemas"]["MetricHead"];
            /** @enum {string|null} */
            strength: "NONE" | "WEAK" | "MEDIUM" | "STRONG" | null;
            told: string;
        };
        MetricCrossing: {
            /** Format: date-time */
            crossedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @enum {string} */
            line: "EMPTY" | "NO_TARGET" | "REACHED" | "NOT_REACHED" | "WARNING" | "ALARM";
            period: string;
            value: number;
        };
        MetricFact: {
            id: string;
            name: string;
            scopes: ("ORGANISATION" | "UNIT" | "PERSON" | "PLAN")[];
            /** @enum {string} */
            unitKind: "NUMBER" | "PERCENT" | "MONEY" | "DURATION";
            unitWord: string;
        };
        MetricFunnel: {
            period: string;
            stages: components["schemas"]["FunnelStage"][];
            total: number | null;
        };
        MetricHead: {
            code: string;
            complete: boolean;
            computed: boolean;
            /** Format: int32 */
            decimals: number;
            /** @enum {string} */
            direction: "UP" | "DOWN" | "WITHIN";
            /** @enum {string} */
            family: "EFFICIENCY" | "QUALITY" | "COST" | "CUSTOMER" | "SALES" | "MARKET" | "CHANNEL" | "FINANCE" | "GROWTH" | "PROJECT" | "TEAM" | "PROCESS" | "INNOVATION" | "CAPABILITY" | "PARTNERS" | "OTHER";
            /** @enum {string} */
            frequency: "DAY" | "WEEK" | "MONTH" | "QUARTER" | "HALF" | "YEAR";
            /** Format: uuid */
            id: string;
            name: string;
            owner: components["schemas"]["Party"] | null;
            person: components["schemas"]["Party"] | null;
            unit: components["schemas"]["Party"] | null;
            /** @enum {string} */
            unitKind: "NUMBER" | "PERCENT" | "MONEY" | "DURATION";
            unitWord: string;
            /** Format: int32 */
            version: number;
            weight: number | null;
        };
        MetricMember: {
            active: boolean;
            /** Format: uuid */
            id: string;
            name: string;
            weight: number;
        };
        MetricMembers: {
            members: components["schemas"]["MemberDraft"][];
        };
        MetricPack: {
            id: string;
            /** Format: int32 */
            metrics: number;
            name: string;
        };
        MetricPackContent: {
            id: string;
            metrics: components["schemas"]["PackedMetric"][];
            name: string;
        };
        MetricPatch: {
            /** Format: date */
            agreedOn?: string | null;
            alarm?: number | null;
            base?: number | null;
            breakdown?: string | null;
            code?: string | null;
            /** Format: int32 */
            decimals?: number | null;
            /** @enum {string|null} */
            dimension?: "WORKLOAD" | "QUALITY" | "EFFICIENCY" | "INNOVATION" | "TEAMWORK" | null;
            /** @enum {string|null} */
            direction?: "UP" | "DOWN" | "WITHIN" | null;
            /** Format: int32 */
            dueDays?: number | null;
            expression?: string | null;
            /** @enum {string|null} */
            family?: "EFFICIENCY" | "QUALITY" | "COST" | "CUSTOMER" | "SALES" | "MARKET" | "CHANNEL" | "FINANCE" | "GROWTH" | "PROJECT" | "TEAM" | "PROCESS" | "INNOVATION" | "CAPABILITY" | "PARTNERS" | "OTHER" | null;
            formula?: string | null;
            /** @enum {string|null} */
            frequency?: "DAY" | "WEEK" | "MONTH" | "QUARTER" | "HALF" | "YEAR" | null;
            high?: number | null;
            low?: number | null;
            meaning?: string | null;
            nameEn?: string | null;
            nameZh?: string | null;
            /** @enum {string|null} */
            overTime?: "SUM" | "AVERAGE" | "WEIGHTED" | "LAST" | null;
            /** Format: uuid */
            ownerId?: string | null;
            /** Format: uuid */
            personId?: string | null;
            response?: string | null;
            /** @enum {string|null} */
            rollUp?: "SUM" | "AVERAGE" | "WEIGHTED" | "LAST" | null;
            source?: string | null;
            /** Format: uuid */
            sourceId?: string | null;
            /** Format: date */
            startsOn?: string | null;
            target?: number | null;
            /** Format: uuid */
            unitId?: string | null;
            /** @enum {string|null} */
            unitKind?: "NUMBER" | "PERCENT" | "MONEY" | "DURATION" | null;
            unitWord?: string | null;
            /** @enum {string|null} */
            visibility?: "ORGANISATION" | "UNIT" | "PRIVATE" | null;
            warning?: number | null;
            weight?: number | null;
        };
        MetricReading: {
            /** Format: uuid */
            id: string;
            inputs: components["schemas"]["ReadingInput"][];
            member: components["schemas"]["MetricMember"] | null;
            note: string;
            period: string;
            reason: string | null;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: components["schemas"]["Party"] | null;
            /** @enum {string} */
            source: "TYPED" | "PASTED" | "IMPORTED" | "API" | "COMPUTED" | "GATHERED";
            /** Format: date */
            start: string;
            value: number | null;
            /** Format: int32 */
            version: number;
        };
        MetricRound: {
            counts: {
                [key: string]: number;
            };
            tiles: components["schemas"]["MetricTile"][];
        };
        MetricSeries: {
            /** @enum {string} */
            by: "DAY" | "WEEK" | "MONTH" | "QUARTER" | "HALF" | "YEAR";
            control: components["schemas"]["ControlLimits"] | null;
            forecast: components["schemas"]["ForecastPoint"][];
            members: components["schemas"]["MemberSeries"][];
            /** Format: uuid */
            metricId: string;
            points: components["schemas"]["SeriesPoint"][];
            trend: components["schemas"]["Trend"] | null;
        };
        MetricTile: {
            alarm: number | null;
            attainment: number | null;
            change: number | null;
            changePercent: number | null;
            deviation: number | null;
            deviationPercent: number | null;
            high: number | null;
            low: number | null;
            metric: components["schemas"]["MetricHead"];
            /** Format: int32 */
            missed: number;
            /** Format: int32 */
            missing: number;
            /** Format: date */
            nextDue: string;
            nextPeriod: string;
            note: string | null;
            period: string | null;
            reached: boolean | null;
            sparkline: components["schemas"]["SparkPoint"][];
            /** @enum {string} */
            status: "EMPTY" | "NO_TARGET" | "REACHED" | "NOT_REACHED" | "WARNING" | "ALARM";
            target: number | null;
            told: string;
            value: number | null;
            warning: number | null;
        };
        MilestoneShift: {
            /** Format: date */
            after: string;
            /** Format: date */
            before: string;
            code: string | null;
            /** Format: uuid */
            itemId: string;
            name: string;
            outline: string;
        };
        Moved: {
            /** Format: date */
            after: string | null;
            /** Format: date */
            before: string | null;
            /** Format: int32 */
            days: number;
            /** @enum {string} */
            field: "start" | "finish";
            /** Format: uuid */
            itemId: string;
            name: string;
            outline: string;
            why: string;
        };
        MyItem: {
            /** Format: int32 */
            driftDays: number;
            item: components["schemas"]["WorkItem"];
            plan: components["schemas"]["MyPlan"];
            /** Format: int32 */
            rank: number | null;
            waiting: components["schemas"]["Party"][];
        };
        MyOrder: {
            itemIds: string[];
        };
        MyPlan: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        MyWork: {
            done: components["schemas"]["MyItem"][];
            later: components["schemas"]["MyItem"][];
            next7: components["schemas"]["MyItem"][];
            overdue: components["schemas"]["MyItem"][];
            today: components["schemas"]["MyItem"][];
        };
        NewBenchmark: {
            holder?: string | null;
            /** @enum {string|null} */
            kind?: "HISTORY" | "INDUSTRY" | "COMPETITOR" | "PEER" | null;
            source?: string | null;
            /** Format: date */
            statedOn?: string | null;
            value?: number | null;
        };
        NewCheckIn: {
            /** Format: int32 */
            confidence?: number | null;
            /** Format: uuid */
            keyResultId?: string | null;
            /** Format: date */
            on?: string | null;
            reason?: string | null;
            value?: number | null;
        };
        NewChecklistEntry: {
            text: string;
        };
        NewCoordination: {
            cause: string;
            /** Format: date */
            due?: string | null;
            help: string;
            /** Format: uuid */
            ownerId?: string | null;
            resource?: string | null;
        };
        NewDashboard: {
            description?: string | null;
            name: string;
            tiles?: components["schemas"]["TileEntry"][] | null;
        };
        NewEstimate: {
            /** Format: uuid */
            itemId: string;
            /** Format: int32 */
            likelyDays: number;
            /** Format: int32 */
            optimisticDays: number;
            /** Format: int32 */
            pessimisticDays: number;
            /** @enum {string|null} */
            shape?: "PERT" | "TRIANGULAR" | null;
        };
        NewGoalQuestion: {
            text: string;
        };
        NewGoalSupport: {
            /** Format: uuid */
            keyResultId?: string | null;
            subject: components["schemas"]["SubjectRef"];
            weight?: number | null;
        };
        NewItem: {
            acceptance?: string | null;
            /** Format: date */
            actualFinish?: string | null;
            /** Format: date */
            actualStart?: string | null;
            /** Format: uuid */
            afterId?: string | null;
            blocked?: components["schemas"]["BlockedEntry"] | null;
            code?: string | null;
            collaboratorIds?: string[] | null;
            /** Format: date */
            deadline?: string | null;
            deliverable?: string | null;
            description?: string | null;
            /** Format: int32 */
            durationDays?: number | null;
            /** Format: date */
            finish?: string | null;
            /** @enum {string|null} */
            kind?: "PHASE" | "TASK" | "MILESTONE" | null;
            /** @enum {string|null} */
            mode?: "AUTO" | "MANUAL" | null;
            name: string;
            /** Format: date */
            notBefore?: string | null;
            /** Format: uuid */
            ownerId?: string | null;
            /** Format: uuid */
            parentId?: string | null;
            predecessorsText?: string | null;
            /** @enum {string|null} */
            priority?: "HIGH" | "MEDIUM" | "LOW" | null;
            /** Format: int32 */
            progress?: number | null;
            risk?: string | null;
            /** Format: date */
            start?: string | null;
            /** @enum {string|null} */
            status?: "NOT_STARTED" | "IN_PROGRESS" | "DONE" | "BLOCKED" | null;
        };
        NewLevelling: {
            /** Format: int32 */
            absenceDays?: number | null;
            /** @enum {string|null} */
            aim?: "EARLY_FINISH" | "DEADLINES" | "LEAST_CHANGE" | null;
            /** Format: int32 */
            collaboratorPercent?: number | null;
            itemIds?: string[] | null;
            otherPlans?: boolean | null;
            /** Format: int64 */
            placements?: number | null;
            /** Format: int32 */
            seconds?: number | null;
            /** Format: int64 */
            seed?: number | null;
        };
        NewLink: {
            to: components["schemas"]["SubjectRef"];
            /** @enum {string} */
            type: "RELATES" | "BLOCKS" | "DUPLICATES" | "SUPPORTS" | "CAUSES";
        };
        NewMetric: {
            /** Format: date */
            agreedOn?: string | null;
            alarm?: number | null;
            base?: number | null;
            breakdown?: string | null;
            code?: string | null;
            /** Format: int32 */
            decimals?: number | null;
            /** @enum {string|null} */
            dimension?: "WORKLOAD" | "QUALITY" | "EFFICIENCY" | "INNOVATION" | "TEAMWORK" | null;
            /** @enum {string|null} */
            direction?: "UP" | "DOWN" | "WITHIN" | null;
            /** Format: int32 */
            dueDays?: number | null;
            expression?: string | null;
            /** @enum {string|null} */
            family?: "EFFICIENCY" | "QUALITY" | "COST" | "CUSTOMER" | "SALES" | "MARKET" | "CHANNEL" | "FINANCE" | "GROWTH" | "PROJECT" | "TEAM" | "PROCESS" | "INNOVATION" | "CAPABILITY" | "PARTNERS" | "OTHER" | null;
            formula?: string | null;
            /** @enum {string|null} */
            frequency?: "DAY" | "WEEK" | "MONTH" | "QUARTER" | "HALF" | "YEAR" | null;
            high?: number | null;
            low?: number | null;
            meaning?: string | null;
            nameEn?: string | null;
            nameZh?: string | null;
            /** @enum {string|null} */
            overTime?: "SUM" | "AVERAGE" | "WEIGHTED" | "LAST" | null;
            /** Format: uuid */
            ownerId?: string | null;
            /** Format: uuid */
            personId?: string | null;
            response?: string | null;
            /** @enum {string|null} */
            rollUp?: "SUM" | "AVERAGE" | "WEIGHTED" | "LAST" | null;
            source?: string | null;
            /** Format: uuid */
            sourceId?: string | null;
            /** Format: date */
            startsOn?: string | null;
            target?: number | null;
            /** Format: uuid */
            unitId?: string | null;
            /** @enum {string|null} */
            unitKind?: "NUMBER" | "PERCENT" | "MONEY" | "DURATION" | null;
            unitWord?: string | null;
            /** @enum {string|null} */
            visibility?: "ORGANISATION" | "UNIT" | "PRIVATE" | null;
            warning?: number | null;
            weight?: number | null;
        };
        NewPlan: {
            /** Format: date */
            from?: string | null;
            goal?: string | null;
            name: string;
            /** Format: uuid */
            ownerId?: string | null;
            /** Format: date */
            to?: string | null;
            /** Format: uuid */
            unitId?: string | null;
        };
        NewReadings: {
            readings: components["schemas"]["ReadingDraft"][];
            replace?: boolean | null;
            /** @enum {string|null} */
            source?: "TYPED" | "PASTED" | "IMPORTED" | "API" | "COMPUTED" | "GATHERED" | null;
        };
        NewRisk: {
            /** Format: int32 */
            delayDays: number;
            itemIds: string[];
            name: string;
            /** Format: int32 */
            probabilityPercent: number;
        };
        NewSimulation: {
            estimates?: components["schemas"]["NewEstimate"][] | null;
            name?: string | null;
            risks?: components["schemas"]["NewRisk"][] | null;
            /** Format: int32 */
            samples?: number | null;
            /** Format: int64 */
            seed?: number | null;
            spread?: components["schemas"]["NewSpread"] | null;
        };
        NewSpread: {
            /** Format: int32 */
            least: number;
            /** Format: int32 */
            likely: number;
            /** Format: int32 */
            most: number;
        };
        NewView: {
            name: string;
            query: string;
            scope?: components["schemas"]["SubjectRef"] | null;
            screen: string;
            shared?: boolean | null;
        };
        Notice: {
            actor: components["schemas"]["Party"] | null;
            /** Format: date-time */
            at: string;
            container: components["schemas"]["SubjectView"] | null;
            done: boolean;
            /** Format: uuid */
            id: string;
            read: boolean;
            /** @enum {string} */
            reason: "MENTION" | "ASSIGNED" | "CHANGED" | "COMMENT" | "BLOCKED" | "RACI" | "IMPORT";
            /** Format: date-time */
            snoozedUntil: string | null;
            subject: components["schemas"]["SubjectView"];
            text: string;
            /** Format: int32 */
            version: number;
        };
        NoticeChange: {
            done?: boolean | null;
            read?: boolean | null;
            /** Format: date-time */
            snoozedUntil?: string | null;
        };
        NoticesDone: {
            all?: boolean | null;
            ids?: string[] | null;
        };
        NoticesFinished: {
            /** Format: int32 */
            count: number;
        };
        Organisation: {
            language: string;
            name: string;
            timeZone: string;
            /** Format: int32 */
            version: number;
        };
        OrganisationPatch: {
            language?: string | null;
            name?: string | null;
            timeZone?: string | null;
        };
        OverloadItem: {
            /** Format: uuid */
            itemId: string;
            name: string;
            outline: string;
        };
        OverviewException: {
            /** Format: date */
            due: string | null;
            /** Format: int32 */
            impact: number;
            items: components["schemas"]["TroubledItem"][];
            /** @enum {string} */
            kind: "GOAL" | "PLAN" | "METRIC" | "PERSON";
            owner: components["schemas"]["Party"] | null;
            path: components["schemas"]["ChainStep"][];
            sentence: string;
            /** @enum {string} */
            severity: "HIGH" | "MEDIUM";
            subject: components["schemas"]["SubjectRef"];
            title: string;
            unit: components["schemas"]["Party"] | null;
        };
        OverviewRest: {
            /** Format: int32 */
            blockedItems: number;
            goals: {
                [key: string]: number;
            };
            metrics: {
                [key: string]: number;
            };
            /** Format: int32 */
            overdueItems: number;
            /** Format: int32 */
            overloaded: number;
            /** Format: int32 */
            people: number;
            plans: {
                [key: string]: number;
            };
        };
        PackedMetric: {
            code: string;
            /** @enum {string} */
            direction: "UP" | "DOWN" | "WITHIN";
            /** Format: int32 */
            dueDays: number;
            expression: string | null;
            /** @enum {string} */
            family: "EFFICIENCY" | "QUALITY" | "COST" | "CUSTOMER" | "SALES" | "MARKET" | "CHANNEL" | "FINANCE" | "GROWTH" | "PROJECT" | "TEAM" | "PROCESS" | "INNOVATION" | "CAPABILITY" | "PARTNERS" | "OTHER";
            formula: string;
            /** @enum {string} */
            frequency: "DAY" | "WEEK" | "MONTH" | "QUARTER" | "HALF" | "YEAR";
            name: string;
            source: string;
            /** @enum {string} */
            unitKind: "NUMBER" | "PERCENT" | "MONEY" | "DURATION";
            unitWord: string;
        };
        PackLoaded: {
            added: components["schemas"]["MetricHead"][];
            there: string[];
        };
        PageAttachment: {
            items: components["schemas"]["Attachment"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageBinEntry: {
            items: components["schemas"]["BinEntry"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageCalendarException: {
            items: components["schemas"]["CalendarException"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageCalendarView: {
            items: components["schemas"]["CalendarView"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageCheckIn: {
            items: components["schemas"]["CheckIn"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageComment: {
            items: components["schemas"]["Comment"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageCoordination: {
            items: components["schemas"]["Coordination"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageDashboardHead: {
            items: components["schemas"]["DashboardHead"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageExternalParty: {
            items: components["schemas"]["ExternalParty"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageGoal: {
            items: components["schemas"]["Goal"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageGoalCycle: {
            items: components["schemas"]["GoalCycle"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageHistoryEntry: {
            items: components["schemas"]["HistoryEntry"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageJobFailure: {
            items: components["schemas"]["JobFailure"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageLeave: {
            items: components["schemas"]["Leave"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageLevelling: {
            items: components["schemas"]["Levelling"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageLevellingMove: {
            items: components["schemas"]["LevellingMove"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageLevellingOverload: {
            items: components["schemas"]["LevellingOverload"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageMember: {
            items: components["schemas"]["Member"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageMetricHead: {
            items: components["schemas"]["MetricHead"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageMetricReading: {
            items: components["schemas"]["MetricReading"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageMetricTile: {
            items: components["schemas"]["MetricTile"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageNotice: {
            items: components["schemas"]["Notice"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageParty: {
            items: components["schemas"]["Party"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PagePerson: {
            items: components["schemas"]["Person"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PagePlan: {
            items: components["schemas"]["Plan"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PagePost: {
            items: components["schemas"]["Post"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageSavedView: {
            items: components["schemas"]["SavedView"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageSessionView: {
            items: components["schemas"]["SessionView"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageSimulatedItem: {
            items: components["schemas"]["SimulatedItem"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageSimulation: {
            items: components["schemas"]["Simulation"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageStandIn: {
            items: components["schemas"]["StandIn"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageSubjectLink: {
            items: components["schemas"]["SubjectLink"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageTokenView: {
            items: components["schemas"]["TokenView"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageTrailEntry: {
            items: components["schemas"]["TrailEntry"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageUnit: {
            items: components["schemas"]["Unit"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        PageWorkItem: {
            items: components["schemas"]["WorkItem"][];
            next: string | null;
            /** Format: int32 */
            total: number | null;
        };
        Party: {
            active: boolean;
            detail: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "PERSON" | "UNIT" | "POST" | "EXTERNAL";
            name: string;
        };
        PasswordChange: {
            current: string;
            endTokens?: boolean | null;
            password: string;
        };
        PastedReading: {
            /** Format: int32 */
            column: number;
            member: string | null;
            note: string | null;
            period: string | null;
            present: number | null;
            problems: string[];
            /** Format: int32 */
            row: number;
            value: number | null;
        };
        PastedText: {
            replace?: boolean | null;
            text: string;
        };
        PeoplePresent: {
            people: components["schemas"]["Party"][];
        };
        PeriodTarget: {
            alarm: number | null;
            period: string;
            target: number;
            warning: number | null;
        };
        PeriodTargets: {
            targets: components["schemas"]["TargetDraft"][];
        };
        Person: {
            account: components["schemas"]["AccountView"] | null;
            active: boolean;
            email: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date */
            onLeaveUntil: string | null;
            phone: string | null;
            placeholder: boolean;
            post: components["schemas"]["Party"] | null;
            standIn: components["schemas"]["Party"] | null;
            unit: components["schemas"]["Party"] | null;
            /** Format: int32 */
            version: number;
        };
        PersonChange: {
            name: string;
            /** Format: uuid */
            personId?: string | null;
        };
        PersonLoad: {
            /** Format: int32 */
            blocked: number;
            /** Format: date */
            onLeaveUntil: string | null;
            /** Format: int32 */
            open: number;
            /** Format: int32 */
            overdue: number;
            /** Format: int32 */
            percent: number | null;
            person: components["schemas"]["Party"];
            /** Format: int32 */
            plannedDays: number;
            /** Format: int32 */
            workDays: number;
        };
        PersonPatch: {
            active?: boolean | null;
            email?: string | null;
            name?: string | null;
            phone?: string | null;
            /** Format: uuid */
            postId?: string | null;
            /** Format: uuid */
            unitId?: string | null;
        };
        PersonRequest: {
            email?: string | null;
            name: string;
            phone?: string | null;
            /** Format: uuid */
            postId?: string | null;
            /** Format: uuid */
            unitId?: string | null;
        };
        Plan: {
            /** Format: int32 */
            done: number;
            /** Format: date */
            finish: string | null;
            /** Format: date */
            from: string | null;
            goal: string | null;
            health: components["schemas"]["Health"];
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            items: number;
            /** Format: int32 */
            late: number;
            /** @enum {string} */
            myRole: "OWNER" | "EDITOR" | "CONTRIBUTOR" | "COMMENTER" | "VIEWER";
            name: string;
            owner: components["schemas"]["Party"];
            /** Format: int32 */
            progress: number;
            /** Format: date */
            start: string | null;
            /** @enum {string} */
            state: "DRAFT" | "ACTIVE" | "DONE" | "ARCHIVED";
            /** Format: date */
            to: string | null;
            unit: components["schemas"]["Party"] | null;
            /** Format: int32 */
            version: number;
        };
        PlanChange: {
            items: components["schemas"]["WorkItem"][];
            label: string;
            moved: components["schemas"]["Moved"][];
            plan: components["schemas"]["Plan"];
            removed: string[];
            undoable: boolean;
        };
        PlanNamed: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        PlanPatch: {
            /** Format: date */
            from?: string | null;
            goal?: string | null;
            healthOverride?: components["schemas"]["HealthEntry"] | null;
            name?: string | null;
            /** Format: uuid */
            ownerId?: string | null;
            /** @enum {string|null} */
            state?: "DRAFT" | "ACTIVE" | "DONE" | "ARCHIVED" | null;
            /** Format: date */
            to?: string | null;
            /** Format: uuid */
            unitId?: string | null;
        };
        PlanRound: {
            counts: {
                [key: string]: number;
            };
            plans: components["schemas"]["Plan"][];
        };
        Post: {
            duties: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int32 */
            version: number;
        };
        PostPatch: {
            duties?: string | null;
            name?: string | null;
        };
        PostRequest: {
            duties?: string | null;
            name: string;
        };
        Predecessor: {
            /** Format: uuid */
            itemId: string;
            /** Format: int32 */
            lagDays: number;
            /** Format: uuid */
            linkId: string;
            outline: string;
            /** @enum {string} */
            type: "FS" | "SS" | "FF" | "SF";
        };
        RaciColumn: {
            absent: boolean;
            load: components["schemas"]["RaciLoad"];
            party: components["schemas"]["Party"];
            standIn: components["schemas"]["Party"] | null;
        };
        RaciEntry: {
            /** @enum {string} */
            letter: "R" | "A" | "C" | "I" | "S";
            note?: string | null;
        };
        RaciLoad: {
            /** Format: int32 */
            A: number;
            /** Format: int32 */
            C: number;
            /** Format: int32 */
            I: number;
            /** Format: int32 */
            R: number;
            /** Format: int32 */
            S: number;
        };
        RaciMatrix: {
            columns: components["schemas"]["RaciColumn"][];
            rows: components["schemas"]["RaciRow"][];
        };
        RaciPart: {
            /** @enum {string} */
            letter: "R" | "A" | "C" | "I" | "S";
            note: string | null;
            party: components["schemas"]["Party"];
        };
        RaciRow: {
            cells: components["schemas"]["RaciPart"][];
            checks: ("NO_R" | "TWO_R" | "TWO_A" | "NO_A")[];
            /** Format: uuid */
            itemId: string;
            name: string;
            outline: string;
        };
        ReadingBefore: {
            note: string;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: components["schemas"]["Party"] | null;
            /** Format: date-time */
            replacedAt: string;
            replacedBy: components["schemas"]["Party"] | null;
            /** @enum {string} */
            source: "TYPED" | "PASTED" | "IMPORTED" | "API" | "COMPUTED" | "GATHERED";
            value: number | null;
        };
        ReadingDraft: {
            member?: string | null;
            note?: string | null;
            period?: string | null;
            value?: number | null;
        };
        ReadingInput: {
            fact: boolean;
            name: string;
            period: string;
            value: number;
        };
        ReadingPatch: {
            note?: string | null;
            value?: number | null;
        };
        ReadingsKept: {
            /** Format: int32 */
            added: number;
            /** Format: int32 */
            changed: number;
            /** Format: int32 */
            unchanged: number;
        };
        RoadmapEntry: {
            /** Format: uuid */
            carriedFrom: string | null;
            deliverable: string | null;
            done: boolean;
            expected: string | null;
            focus: string;
            /** Format: uuid */
            goalId: string;
            goalTitle: string;
            /** Format: uuid */
            id: string;
            milestone: string | null;
            /** @enum {string} */
            period: "Q1" | "Q2" | "Q3" | "Q4" | "ONE_YEAR" | "THREE_YEARS" | "FIVE_YEARS";
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            year: number;
        };
        RoadmapEntryEntry: {
            deliverable?: string | null;
            done?: boolean | null;
            expected?: string | null;
            focus?: string | null;
            milestone?: string | null;
            /** @enum {string|null} */
            period?: "Q1" | "Q2" | "Q3" | "Q4" | "ONE_YEAR" | "THREE_YEARS" | "FIVE_YEARS" | null;
            /** Format: int32 */
            year?: number | null;
        };
        SavedView: {
            /** Format: uuid */
            id: string;
            isDefault: boolean;
            mine: boolean;
            name: string;
            owner: components["schemas"]["Party"] | null;
            query: string;
            scope: components["schemas"]["SubjectRef"] | null;
            screen: string;
            shared: boolean;
            /** Format: int32 */
            version: number;
        };
        ScatterPoint: {
            first: number;
            period: string;
            second: number;
        };
        ScopeRequest: {
            /** Format: uuid */
            id?: string | null;
            /** @enum {string} */
            kind: "ORGANISATION" | "UNIT" | "PLAN" | "PERSON";
        };
        SearchItem: {
            /** Format: date-time */
            at: string;
            container: components["schemas"]["SubjectView"] | null;
            excerptHtml: string;
            /** Format: uuid */
            id: string;
            kind: string;
            title: string;
            titleHtml: string;
        };
        SearchResult: {
            items: components["schemas"]["SearchItem"][];
            /** Format: int64 */
            took: number;
        };
        SeriesPoint: {
            alarm: number | null;
            average: number | null;
            period: string;
            /** Format: int32 */
            readings: number;
            /** Format: date */
            start: string;
            target: number | null;
            value: number;
            warning: number | null;
        };
        SessionView: {
            address: string;
            /** Format: date-time */
            createdAt: string;
            current: boolean;
            device: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastUsedAt: string;
        };
        Setup: {
            demo: boolean;
            language: string;
            needed: boolean;
            organisation: string | null;
            version: string;
        };
        SetupRequest: {
            administrator: components["schemas"]["FirstAdministrator"];
            language: string;
            organisation: string;
            timeZone: string;
        };
        ShareEntry: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "PERSON" | "UNIT" | "POST" | "EXTERNAL";
            mayEdit: boolean;
        };
        SignIn: {
            password: string;
            remember: boolean;
            username: string;
        };
        SimulatedFinish: {
            /** Format: double */
            chance: number;
            /** Format: double */
            chanceDue: number | null;
            /** Format: date */
            due: string | null;
            /** Format: date */
            earliest: string;
            histogram: components["schemas"]["HistogramBar"][];
            /** Format: date */
            latest: string;
            /** Format: date */
            mean: string;
            /** Format: date */
            p10: string;
            /** Format: date */
            p50: string;
            /** Format: date */
            p80: string;
            /** Format: date */
            p90: string;
            /** Format: date */
            planned: string;
        };
        SimulatedItem: {
            code: string | null;
            /** Format: double */
            criticality: number;
            /** Format: uuid */
            itemId: string;
            name: string;
            outline: string;
            /** Format: date */
            p50: string;
            /** Format: date */
            p80: string;
            /** Format: date */
            planned: string;
            /** Format: double */
            sensitivity: number;
        };
        SimulatedMilestone: {
            code: string | null;
            finish: components["schemas"]["SimulatedFinish"];
            /** Format: uuid */
            itemId: string;
            name: string;
            outline: string;
        };
        SimulatedRisk: {
            /** Format: double */
            delayDays: number;
            name: string;
            /** Format: double */
            share: number;
        };
        Simulation: {
            failure: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: uuid */
            id: string;
            name: string | null;
            options: components["schemas"]["SimulationChoices"] | null;
            outcome: components["schemas"]["SimulationOutcome"] | null;
            /** Format: uuid */
            planId: string;
            /** Format: int32 */
            planVersion: number;
            /** Format: double */
            progress: number;
            /** Format: date-time */
            requestedAt: string;
            /** Format: int32 */
            samples: number;
            /** Format: int64 */
            seed: number;
            /** Format: date-time */
            startedAt: string | null;
            startedBy: components["schemas"]["Party"] | null;
            /** @enum {string} */
            state: "QUEUED" | "RUNNING" | "DONE" | "FAILED" | "CANCELLED" | "APPLIED" | "DROPPED" | "OUTDATED";
            summary: components["schemas"]["SimulationSummary"] | null;
            /** Format: int32 */
            version: number;
        };
        SimulationChoices: {
            estimates: components["schemas"]["DurationEstimate"][];
            risks: components["schemas"]["AssumedRisk"][];
            /** Format: int32 */
            samples: number;
            /** Format: int64 */
            seed: number;
            spread: components["schemas"]["DurationSpread"];
        };
        SimulationOutcome: {
            /** Format: int32 */
            assumed: number;
            finish: components["schemas"]["SimulatedFinish"];
            milestones: components["schemas"]["SimulatedMilestone"][];
            risks: components["schemas"]["SimulatedRisk"][];
        };
        SimulationSummary: {
            /** Format: double */
            chance: number;
            /** Format: date */
            p10: string;
            /** Format: date */
            p50: string;
            /** Format: date */
            p80: string;
            /** Format: date */
            p90: string;
            /** Format: date */
            planned: string;
        };
        SlippedGoal: {
            /** Format: date */
            due: string | null;
            endangered: boolean;
            /** Format: uuid */
            id: string;
            /** Format: date */
            latest: string;
            /** @enum {string} */
            level: "COMPANY" | "DEPARTMENT" | "TEAM" | "PERSON";
            title: string;
        };
        SlippedThing: {
            /** Format: date */
            after: string;
            /** Format: date */
            before: string;
            /** Format: date */
            due: string | null;
            milestone: boolean;
            missed: boolean;
            subject: components["schemas"]["SubjectRef"];
            title: string;
        };
        SmartAdvice: {
            clear: string[];
            hints: components["schemas"]["SmartHint"][];
        };
        SmartHint: {
            finding: string;
            flaw: string;
            letter: string;
            /** Format: int32 */
            start: number;
            suggestion: string;
            words: string;
        };
        SmartQuestion: {
            base?: boolean | null;
            due?: boolean | null;
            owner?: boolean | null;
            parent?: boolean | null;
            target?: boolean | null;
            text: string;
        };
        SparkPoint: {
            period: string;
            value: number;
        };
        SplitRemainder: {
            /** @enum {string} */
            dimension: "PRODUCT_LINE" | "REGION" | "CHANNEL";
            remainder: number;
            sum: number;
        };
        SplitRow: {
            amount: number;
            /** @enum {string} */
            dimension: "PRODUCT_LINE" | "REGION" | "CHANNEL";
            growth: number | null;
            member: string;
            previous: number | null;
            share: number | null;
        };
        SplitRowEntry: {
            amount: number;
            /** @enum {string} */
            dimension: "PRODUCT_LINE" | "REGION" | "CHANNEL";
            member: string;
            previous?: number | null;
        };
        StandIn: {
            deputy: components["schemas"]["Party"];
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            person: components["schemas"]["Party"];
            /** Format: date */
            to: string;
            /** Format: int32 */
            version: number;
        };
        StandInRequest: {
            /** Format: uuid */
            deputyId: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        Step: {
            /** Format: date-time */
            at: string;
            label: string;
        };
        SubjectLink: {
            from: components["schemas"]["SubjectView"];
            /** Format: uuid */
            id: string;
            to: components["schemas"]["SubjectView"];
            /** @enum {string} */
            type: "RELATES" | "BLOCKS" | "DUPLICATES" | "SUPPORTS" | "CAUSES";
        };
        SubjectRef: {
            /** Format: uuid */
            id: string;
            kind: string;
        };
        SubjectView: {
            detail: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            title: string;
        };
        TableChange: {
            columns?: {
                [key: string]: "CODE" | "SEQUENCE" | "NAME" | "DESCRIPTION" | "LEVEL" | "PHASE" | "PARENT" | "BELONGS_TO" | "KIND" | "MILESTONE" | "OWNER" | "COLLABORATORS" | "DEPARTMENT" | "PERIOD" | "START" | "FINISH" | "ACTUAL_START" | "ACTUAL_FINISH" | "DURATION" | "EFFORT" | "PREDECESSORS" | "DELIVERABLE" | "ACCEPTANCE" | "STATUS" | "PROGRESS" | "PRIORITY" | "RISK" | "BLOCKED_REASON" | "NOTE" | "TASK" | "PARTY" | "RESPONSIBLE" | "ACCOUNTABLE" | "CONSULTED" | "INFORMED" | "SUPPORTING" | "CONTENT" | "QUANTITY" | "AVAILABLE" | "COST" | "PROBABILITY" | "IMPACT" | "RISK_LEVEL" | "RESPONSE" | "TRIGGER" | "UNIT" | "BASELINE" | "TARGET" | "CURRENT" | "DIRECTION" | "FREQUENCY" | "SOURCE" | "PROCESS_NAME" | "SCENARIO" | "STAGE" | "NODE" | "INPUT" | "OUTPUT" | "REPORTER" | "AUDIENCE" | "DONE" | "PLANNED" | "SUPPORT_NEEDED" | "PROJECT" | "DAY" | "PARTICIPANTS" | "GOAL_RESULT" | "HIGHLIGHTS" | "PROBLEMS" | "CAUSES" | "IMPROVEMENTS" | "STANDARDS" | "LABEL" | "VALUE" | "IGNORED";
            } | null;
            id: string;
            /** @enum {string|null} */
            kind?: "TASKS" | "RACI" | "RESOURCES" | "RISKS" | "INDICATORS" | "PROCESS" | "WEEKLY_REPORT" | "REVIEW" | "UNKNOWN" | null;
            use?: boolean | null;
        };
        TargetDraft: {
            alarm?: number | null;
            period?: string | null;
            target?: number | null;
            warning?: number | null;
        };
        TileEntry: {
            /** @enum {string|null} */
            by?: "DAY" | "WEEK" | "MONTH" | "QUARTER" | "HALF" | "YEAR" | null;
            /** @enum {string|null} */
            chart?: "LINE" | "BAR" | "PIE" | "TABLE" | null;
            /** Format: uuid */
            goalId?: string | null;
            /** Format: int32 */
            h: number;
            /** Format: uuid */
            id?: string | null;
            /** @enum {string|null} */
            kind?: "VIEW" | "CHART" | "NUMBER" | "GOAL" | "DEVIATIONS" | "LOAD" | "TEXT" | null;
            metricIds?: string[] | null;
            /** Format: int32 */
            months?: number | null;
            text?: string | null;
            title?: string | null;
            /** Format: uuid */
            unitId?: string | null;
            /** Format: uuid */
            viewId?: string | null;
            /** Format: int32 */
            w: number;
            /** Format: int32 */
            x: number;
            /** Format: int32 */
            y: number;
        };
        TokenCreated: {
            secret: string;
            token: components["schemas"]["TokenView"];
        };
        TokenRequest: {
            /** Format: int32 */
            expiresInDays: number;
            name: string;
            scopes: string[];
        };
        TokenView: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            name: string;
            scopes: string[];
        };
        TrailEntry: {
            actor: components["schemas"]["Party"] | null;
            /** Format: date-time */
            at: string;
            changes: components["schemas"]["FieldChange"][];
            sentence: string;
            /** Format: int64 */
            seq: number;
            subject: components["schemas"]["SubjectView"];
            verb: string;
        };
        TrailVerification: {
            /** Format: int64 */
            brokenAt: number | null;
            /** Format: int64 */
            entries: number;
            head: string;
            intact: boolean;
        };
        Trend: {
            /** Format: int32 */
            points: number;
            slope: number;
            told: string;
        };
        TroubledItem: {
            blocked: boolean;
            /** Format: int32 */
            blockedDays: number;
            /** Format: date */
            due: string | null;
            /** Format: int32 */
            following: number;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int32 */
            overdueDays: number;
            owner: components["schemas"]["Party"] | null;
            plan: components["schemas"]["MyPlan"];
            /** Format: int32 */
            progress: number;
            sentence: string;
            waitsFor: components["schemas"]["Party"] | null;
        };
        UndoState: {
            redo: components["schemas"]["Step"] | null;
            undo: components["schemas"]["Step"] | null;
        };
        Unit: {
            deputy: components["schemas"]["Party"] | null;
            /** Format: uuid */
            id: string;
            kind: string | null;
            name: string;
            /** Format: uuid */
            parentId: string | null;
            /** Format: int32 */
            people: number;
            supervisor: components["schemas"]["Party"] | null;
            /** Format: int32 */
            version: number;
        };
        UnitOverview: {
            goals: components["schemas"]["GoalRound"];
            load: components["schemas"]["PersonLoad"][];
            metrics: components["schemas"]["MetricRound"];
            plans: components["schemas"]["PlanRound"];
            /** Format: date */
            today: string;
            unit: components["schemas"]["Party"];
            work: components["schemas"]["WorkRound"];
        };
        UnitPatch: {
            /** Format: uuid */
            deputyId?: string | null;
            kind?: string | null;
            name?: string | null;
            /** Format: uuid */
            parentId?: string | null;
            /** Format: uuid */
            supervisorId?: string | null;
        };
        UnitRequest: {
            /** Format: uuid */
            deputyId?: string | null;
            kind?: string | null;
            name: string;
            /** Format: uuid */
            parentId?: string | null;
            /** Format: uuid */
            supervisorId?: string | null;
        };
        ViewGlance: {
            /** Format: uuid */
            id: string;
            name: string;
            query: string;
            scope: components["schemas"]["SubjectRef"] | null;
            scopeTitle: string | null;
            screen: string;
        };
        ViewPatch: {
            name?: string | null;
            query?: string | null;
            shared?: boolean | null;
        };
        WatchState: {
            watching: boolean;
        };
        WeekHours: {
            friday: components["schemas"]["WorkingSpan"][];
            monday: components["schemas"]["WorkingSpan"][];
            saturday: components["schemas"]["WorkingSpan"][];
            sunday: components["schemas"]["WorkingSpan"][];
            thursday: components["schemas"]["WorkingSpan"][];
            tuesday: components["schemas"]["WorkingSpan"][];
            wednesday: components["schemas"]["WorkingSpan"][];
        };
        Why: {
            drivenBy: components["schemas"]["ItemPlace"][];
            finish: string[];
            pushes: components["schemas"]["ItemPlace"][];
            slack: string;
            start: string[];
        };
        WorkingSpan: {
            from: string;
            to: string;
        };
        WorkItem: {
            acceptance: string | null;
            /** Format: date */
            actualFinish: string | null;
            /** Format: date */
            actualStart: string | null;
            /** Format: int32 */
            attachments: number;
            blocked: components["schemas"]["Blocked"] | null;
            checklist: components["schemas"]["ChecklistEntry"][];
            code: string | null;
            collaborators: components["schemas"]["Party"][];
            /** Format: int32 */
            comments: number;
            critical: boolean;
            /** Format: date */
            deadline: string | null;
            deliverable: string | null;
            description: string | null;
            /** Format: int32 */
            durationDays: number | null;
            /** Format: date */
            earlyFinish: string | null;
            /** Format: date */
            earlyStart: string | null;
            /** Format: date */
            finish: string | null;
            /** Format: int32 */
            freeSlackDays: number | null;
            hasChildren: boolean;
            health: components["schemas"]["Health"];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "PHASE" | "TASK" | "MILESTONE";
            /** Format: date */
            lateFinish: string | null;
            /** Format: date */
            lateStart: string | null;
            /** Format: int32 */
            level: number;
            /** @enum {string} */
            mode: "AUTO" | "MANUAL";
            name: string;
            /** Format: date */
            notBefore: string | null;
            outline: string;
            owner: components["schemas"]["Party"] | null;
            /** Format: uuid */
            parentId: string | null;
            /** Format: uuid */
            planId: string;
            predecessors: components["schemas"]["Predecessor"][];
            predecessorsText: string;
            /** @enum {string|null} */
            priority: "HIGH" | "MEDIUM" | "LOW" | null;
            /** Format: int32 */
            progress: number;
            raci: components["schemas"]["RaciPart"][];
            risk: string | null;
            /** Format: date */
            start: string | null;
            /** @enum {string} */
            status: "NOT_STARTED" | "IN_PROGRESS" | "DONE" | "BLOCKED";
            /** Format: int32 */
            totalSlackDays: number | null;
            /** Format: int32 */
            version: number;
        };
        WorkRound: {
            /** Format: int32 */
            blocked: number;
            items: components["schemas"]["TroubledItem"][];
            /** Format: int32 */
            overdue: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
