package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.PlanProblem;
import dev.zhixing.work.plans.RaciLetter;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Exactly one R per item, at most one A; C, I and S as many as wanted; an empty row is allowed and
 * shown as a gap.
 *
 * <p>Owner and R agree: the owner of an item is the person who holds its R. Where a unit, post or
 * external party holds the R, the owner is the person who answers for it, and the R stays with that
 * party. So naming an owner gives him the R if nobody or another person had it; giving the R to a
 * person makes him the owner; taking the R from the owner leaves the item without one.
 */
final class RaciRules {

    private RaciRules() {}

    /** Names the owner and moves the R along. */
    static Item own(Sheet sheet, Item item, @Nullable PersonId owner) {
        RaciCell holder = sheet.holder(item.id(), RaciLetter.R).orElse(null);
        boolean heldByPerson = holder != null && holder.party().kind() == Party.Kind.PERSON;
        if (holder != null && heldByPerson && !Parties.isPerson(holder.party(), owner)) {
            sheet.take(holder.key());
        }
        if (owner != null && (holder == null || heldByPerson)) {
            PartyRef party = PartyRef.person(owner);
            var key = new RaciCell.Key(item.id(), party);
            RaciCell old = sheet.raci().get(key);
            sheet.put(new RaciCell(key, RaciLetter.R, old == null ? null : old.note()));
        }
        return item.with(ItemFields.OWNER, owner);
    }

    /** Writes a letter into a cell. */
    static List<Breach> give(
            Sheet sheet,
            ItemId id,
            PartyRef party,
            RaciLetter letter,
            @Nullable String note,
            Names names) {
        var breaches = new ArrayList<Breach>();
        for (RaciLetter single : List.of(RaciLetter.R, RaciLetter.A)) {
            RaciCell holder = sheet.holder(id, single).orElse(null);
            if (letter == single && holder != null && !holder.party().equals(party)) {
                breaches.add(
                        new Breach(
                                "letter",
                                single == RaciLetter.R
                                        ? PlanProblem.SECOND_RESPONSIBLE
                                        : PlanProblem.SECOND_ACCOUNTABLE,
                                Map.of(
                                        "item", LinkRules.name(sheet, id),
                                        "holder", names.party(holder.party()).name())));
            }
        }
        if (!breaches.isEmpty()) {
            return breaches;
        }
        take(sheet, id, party);
        sheet.put(new RaciCell(new RaciCell.Key(id, party), letter, note));
        Item item = sheet.item(id);
        if (letter == RaciLetter.R && party.kind() == Party.Kind.PERSON) {
            sheet.put(item.with(ItemFields.OWNER, new PersonId(party.id())));
        }
        return breaches;
    }

    /** Empties a cell. */
    static void take(Sheet sheet, ItemId id, PartyRef party) {
        RaciCell cell = sheet.raci().get(new RaciCell.Key(id, party));
        if (cell == null) {
            return;
        }
        sheet.take(cell.key());
        Item item = sheet.item(id);
        if (cell.letter() == RaciLetter.R && Parties.isPerson(party, item.owner())) {
            sheet.put(item.with(ItemFields.OWNER, null));
        }
    }
}
