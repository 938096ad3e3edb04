package dev.zhixing.work.plans.internal;

import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.RaciLetter;

import org.jspecify.annotations.Nullable;

/** One cell of the matrix as it is kept. */
record RaciCell(Key key, RaciLetter letter, @Nullable String note) {

    /** Row and column. */
    record Key(ItemId item, PartyRef party) {}

    ItemId item() {
        return key.item();
    }

    PartyRef party() {
        return key.party();
    }
}
