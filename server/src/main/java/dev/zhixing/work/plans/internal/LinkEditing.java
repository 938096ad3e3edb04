package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.LinkId;
import dev.zhixing.work.plans.LinkType;
import dev.zhixing.work.plans.PlanChange;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanProblem;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.UUID;

/** Dependencies: made, changed, taken away. */
@Component
public class LinkEditing {

    private final Access access;
    private final Desk desk;

    LinkEditing(Access access, Desk desk) {
        this.access = access;
        this.desk = desk;
    }

    @Transactional
    public PlanChange create(
            Actor actor, PlanId plan, ItemId from, ItemId to, LinkType type, int lagDays) {
        access.require(actor, Right.EDIT, plan.ref());
        return desk.change(
                actor,
                plan,
                (sheet, _) -> {
                    var breaches = new ArrayList<Breach>();
                    if (sheet.find(from).isEmpty()) {
                        breaches.add(new Breach("fromId", PlanProblem.UNKNOWN_ITEM));
                    }
                    if (sheet.find(to).isEmpty()) {
                        breaches.add(new Breach("toId", PlanProblem.UNKNOWN_ITEM));
                    }
                    Refused.ifAny(breaches);
                    var link = new PlanLink(new LinkId(UUID.randomUUID()), from, to, type, lagDays);
                    Refused.ifAny(LinkRules.breaches(sheet, link, "toId"));
                    sheet.put(link);
                    return new Desk.Done(Labels.link("create", sheet, link), to);
                });
    }

    @Transactional
    public PlanChange change(
            Actor actor,
            PlanId plan,
            LinkId id,
            @Nullable LinkType type,
            @Nullable Integer lagDays) {
        access.require(actor, Right.EDIT, plan.ref());
        return desk.change(
                actor,
                plan,
                (sheet, _) -> {
                    PlanLink old = sheet.link(id);
                    var link =
                            new PlanLink(
                                    id,
                                    old.from(),
                                    old.to(),
                                    type == null ? old.type() : type,
                                    lagDays == null ? old.lagDays() : lagDays);
                    Refused.ifAny(LinkRules.breaches(sheet, link, "lagDays"));
                    sheet.put(link);
                    return new Desk.Done(Labels.link("change", sheet, link), old.to());
                });
    }

    @Transactional
    public PlanChange delete(Actor actor, PlanId plan, LinkId id) {
        access.require(actor, Right.EDIT, plan.ref());
        return desk.change(
                actor,
                plan,
                (sheet, _) -> {
                    PlanLink link = sheet.link(id);
                    sheet.take(id);
                    return new Desk.Done(Labels.link("delete", sheet, link), link.to());
                });
    }
}
