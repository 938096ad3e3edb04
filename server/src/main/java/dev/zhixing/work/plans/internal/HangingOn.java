package dev.zhixing.work.plans.internal;

import org.springframework.stereotype.Component;

/** Counts what hangs on items without being part of the plan: comments and files. */
@Component
class HangingOn {

    Render.Counts of(Sheet sheet) {
        return Render.Counts.NONE;
    }
}
