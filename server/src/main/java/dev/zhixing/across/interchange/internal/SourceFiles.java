package dev.zhixing.across.interchange.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.work.plans.PlanId;

import org.springframework.stereotype.Component;

/** Keeps the imported file with the plan it went into. */
@Component
class SourceFiles {

    void keep(Actor actor, PlanId plan, String fileName, byte[] content) {}
}
