package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.PERSON;
import static dev.zhixing.shared.people.internal.db.Tables.POST;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.Patch;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.base.words.Pinyin;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.PeopleProblem;
import dev.zhixing.shared.people.Post;
import dev.zhixing.shared.people.PostId;
import dev.zhixing.shared.people.Right;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The list of posts. */
@Component
public class Posts {

    private static final int DUTIES_LENGTH = 4000;

    private final DSLContext sql;
    private final Clock clock;
    private final Access access;
    private final Facts facts;

    Posts(DSLContext sql, Clock clock, Access access, Facts facts) {
        this.sql = sql;
        this.clock = clock;
        this.access = access;
        this.facts = facts;
    }

    public Page<Post> page(PageRequest page) {
        Condition after = Cursor.after(page, POST.PINYIN, POST.ID);
        return Page.cut(
                        read(after, page.limit() + 1),
                        page,
                        post -> List.of(Pinyin.full(post.name()), post.id().toString()))
                .withTotal(sql.fetchCount(POST, POST.DELETED_AT.isNull()));
    }

    /**
     * @throws NotFound when there is no such post
     */
    public Post find(PostId id) {
        return read(POST.ID.eq(id.value()), 1).stream().findFirst().orElseThrow(NotFound::new);
    }

    @Transactional
    public Post create(Actor actor, @Nullable String name, @Nullable String duties) {
        access.requireAdministrator(actor);
        String plain = checked(name, TextRules.clean(duties));
        var id = new PostId(UUID.randomUUID());
        sql.insertInto(POST)
                .set(POST.ID, id.value())
                .set(POST.NAME, plain)
                .set(POST.PINYIN, Pinyin.full(plain))
                .set(POST.INITIALS, Pinyin.initials(plain))
                .set(POST.DUTIES, TextRules.clean(duties))
                .execute();
        facts.say(actor, "post", "created", id.value(), plain, 1, new Facts.Changes());
        return find(id);
    }

    @Transactional
    public Post change(
            Actor actor, PostId id, IfMatch seen, Patch<String> name, Patch<String> duties) {
        access.require(actor, Right.MANAGE, SubjectRef.of("post", id));
        Post before = locked(id, seen);
        String newDuties = TextRules.clean(duties.or(before.duties()));
        String plain = checked(name.or(before.name()), newDuties);
        sql.update(POST)
                .set(POST.NAME, plain)
                .set(POST.PINYIN, Pinyin.full(plain))
                .set(POST.INITIALS, Pinyin.initials(plain))
                .set(POST.DUTIES, newDuties)
                .set(POST.VERSION, POST.VERSION.plus(1))
                .where(POST.ID.eq(id.value()))
                .execute();
        Post after = find(id);
        facts.say(
                actor,
                "post",
                "updated",
                id.value(),
                plain,
                after.version(),
                new Facts.Changes()
                        .add("name", before.name(), after.name())
                        .add("duties", before.duties(), after.duties()));
        return after;
    }

    /**
     * @throws Refused while somebody holds the post
     */
    @Transactional
    public void delete(Actor actor, PostId id, IfMatch seen) {
        access.require(actor, Right.MANAGE, SubjectRef.of("post", id));
        Post before = locked(id, seen);
        int held = sql.fetchCount(PERSON, PERSON.POST_ID.eq(id.value()), PERSON.ACTIVE.isTrue());
        if (held > 0) {
            throw new Refused(PeopleProblem.POST_HELD, Map.of("people", held));
        }
        sql.update(POST)
                .set(POST.DELETED_AT, clock.instant())
                .set(POST.VERSION, POST.VERSION.plus(1))
                .where(POST.ID.eq(id.value()))
                .execute();
        facts.say(
                actor,
                "post",
                "deleted",
                id.value(),
                before.name(),
                before.version() + 1,
                new Facts.Changes());
    }

    private Post locked(PostId id, IfMatch seen) {
        sql.select(POST.ID).from(POST).where(POST.ID.eq(id.value())).forNoKeyUpdate().execute();
        Post present = find(id);
        seen.require(present.version(), () -> present);
        return present;
    }

    private static String checked(@Nullable String name, @Nullable String duties) {
        String plain = TextRules.clean(name);
        var breaches = new ArrayList<Breach>();
        breaches.addAll(TextRules.name("name", plain));
        breaches.addAll(TextRules.text("duties", duties, DUTIES_LENGTH));
        Refused.ifAny(breaches);
        return Objects.requireNonNull(plain);
    }

    private List<Post> read(Condition which, int limit) {
        return sql.select(POST.ID, POST.NAME, POST.DUTIES, POST.VERSION)
                .from(POST)
                .where(which, POST.DELETED_AT.isNull())
                .orderBy(POST.PINYIN, POST.ID)
                .limit(limit)
                .fetch(row -> new Post(row.value1(), row.value2(), row.value3(), row.value4()));
    }
}
