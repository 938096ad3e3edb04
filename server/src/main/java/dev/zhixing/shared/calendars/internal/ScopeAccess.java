package dev.zhixing.shared.calendars.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.calendars.CalendarScope;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Right;

import org.springframework.stereotype.Component;

import java.util.Locale;

/** Who may do what with the working time of a scope. */
@Component
public class ScopeAccess {

    private final Access access;

    ScopeAccess(Access access) {
        this.access = access;
    }

    /**
     * @throws NotFound when it is not the caller's to see, or when the id is that of another kind
     *     of thing: rights on oneself are none on a unit of the same id
     */
    public void require(Actor actor, Right right, CalendarScope scope) {
        access.require(actor, right, new SubjectRef(CalendarGuard.KIND, scope.id()));
        if (scope.kind() != CalendarScope.Kind.ORGANISATION) {
            String kind = scope.kind().name().toLowerCase(Locale.ROOT);
            access.require(actor, Right.SEE, new SubjectRef(kind, scope.id()));
        }
    }
}
