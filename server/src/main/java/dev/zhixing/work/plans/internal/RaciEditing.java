package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.PlanChange;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanProblem;
import dev.zhixing.work.plans.PlanRole;
import dev.zhixing.work.plans.RaciLetter;
import dev.zhixing.work.plans.Sentence;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The matrix: letters given and taken. */
@Component
public class RaciEditing {

    private final Access access;
    private final Desk desk;
    private final People people;
    private final Joining joining;

    RaciEditing(Access access, Desk desk, People people, Joining joining) {
        this.access = access;
        this.desk = desk;
        this.people = people;
        this.joining = joining;
    }

    @Transactional
    public PlanChange give(
            Actor actor,
            PlanId plan,
            ItemId item,
            PartyRef party,
            RaciLetter letter,
            @Nullable String note) {
        access.require(actor, Right.EDIT, plan.ref());
        var change =
                desk.change(
                        actor,
                        plan,
                        (sheet, _) -> {
                            sheet.item(item);
                            Names names = Names.of(people, sheet, asked(sheet, party));
                            if (!names.knows(party)) {
                                throw new Refused(
                                        List.of(new Breach("party", PlanProblem.UNKNOWN_PARTY)));
                            }
                            Refused.ifAny(RaciRules.give(sheet, item, party, letter, note, names));
                            return new Desk.Done(
                                    label("give", sheet, item, letter, names.party(party).name()),
                                    item);
                        });
        Parties.person(party)
                .ifPresent(
                        person ->
                                joining.letIn(
                                        actor,
                                        plan,
                                        List.of(person),
                                        letter == RaciLetter.R || letter == RaciLetter.S
                                                ? PlanRole.CONTRIBUTOR
                                                : PlanRole.COMMENTER));
        return change;
    }

    @Transactional
    public PlanChange take(Actor actor, PlanId plan, ItemId item, PartyRef party) {
        access.require(actor, Right.EDIT, plan.ref());
        return desk.change(
                actor,
                plan,
                (sheet, _) -> {
                    RaciCell cell = sheet.raci().get(new RaciCell.Key(item, party));
                    if (cell == null) {
                        throw new NotFound();
                    }
                    sheet.item(item);
                    Names names = Names.of(people, Set.of(party));
                    RaciRules.take(sheet, item, party);
                    return new Desk.Done(
                            label("take", sheet, item, cell.letter(), names.party(party).name()),
                            item);
                });
    }

    /** The matrix as if the party stood in it, so that its name is looked up too. */
    private static Sheet asked(Sheet sheet, PartyRef party) {
        return new Sheet(
                sheet.plan(),
                List.of(),
                List.of(),
                List.of(
                        new RaciCell(
                                new RaciCell.Key(new ItemId(party.id()), party),
                                RaciLetter.I,
                                null)));
    }

    private static Sentence label(
            String verb, Sheet sheet, ItemId item, RaciLetter letter, String party) {
        return new Sentence(
                "label.raci." + verb,
                Map.of(
                        "item", LinkRules.name(sheet, item),
                        "letter", letter.name(),
                        "party", party));
    }
}
