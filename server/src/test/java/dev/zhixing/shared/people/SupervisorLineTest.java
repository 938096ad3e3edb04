package dev.zhixing.shared.people;

import static dev.zhixing.shared.people.internal.db.Tables.PERSON;
import static dev.zhixing.shared.people.internal.db.Tables.UNIT;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/** 客服中心 (director, deputy) › 一组 (lead, agent) and 二组 (agent2). */
@ZhixingTest
class SupervisorLineTest {

    private final DSLContext sql;
    private final World world;
    private final SupervisorLine line;
    private final People people;
    private final Access access;

    private UnitId centre = new UnitId(UUID.randomUUID());
    private UnitId first = new UnitId(UUID.randomUUID());
    private UnitId second = new UnitId(UUID.randomUUID());
    private PersonId director = new PersonId(UUID.randomUUID());
    private PersonId deputy = director;
    private PersonId lead = director;
    private PersonId agent = director;
    private PersonId agent2 = director;

    SupervisorLineTest(
            DSLContext sql, World world, SupervisorLine line, People people, Access access) {
        this.sql = sql;
        this.world = world;
        this.line = line;
        this.people = people;
        this.access = access;
    }

    @BeforeEach
    void anOrganisation() {
        director = world.person("陈主任").id();
        deputy = world.person("林副主任").id();
        lead = world.person("周组长").id();
        agent = world.person("王坐席").id();
        agent2 = world.person("李坐席").id();
        unit(centre, null, director, deputy);
        unit(first, centre, lead, null);
        unit(second, centre, null, null);
        place(director, centre);
        place(deputy, centre);
        place(lead, first);
        place(agent, first);
        place(agent2, second);
    }

    @Test
    void goesUpThroughTheTreeNearestFirst() {
        assertThat(line.above(agent)).containsExactly(lead, director, deputy);
        assertThat(line.above(lead)).containsExactly(director, deputy);
        assertThat(line.above(agent2)).containsExactly(director, deputy);
    }

    @Test
    void nobodyIsAboveHimselfAndADeputyIsNotAboveHisSupervisor() {
        assertThat(line.above(director)).isEmpty();
        assertThat(line.above(deputy)).containsExactly(director);
        assertThat(line.isAbove(director, director)).isFalse();
        assertThat(line.peopleBelow(deputy))
                .containsExactlyInAnyOrder(lead.value(), agent.value(), agent2.value());
    }

    @Test
    void knowsUnitsAndPeopleBelow() {
        assertThat(line.unitsBelow(director))
                .containsExactlyInAnyOrder(centre.value(), first.value(), second.value());
        assertThat(line.unitsBelow(lead)).containsExactly(first.value());
        assertThat(line.peopleBelow(lead)).containsExactly(agent.value());
        assertThat(line.isAbove(lead, first)).isTrue();
        assertThat(line.isAbove(lead, second)).isFalse();
        assertThat(line.unitsBelow(agent)).isEmpty();
    }

    @Test
    void downAndUpAgreeForEverybody() {
        var all = List.of(director, deputy, lead, agent, agent2);
        for (var above : all) {
            for (var below : all) {
                assertThat(line.peopleBelow(above).contains(below.value()))
                        .as("%s over %s", all.indexOf(above), all.indexOf(below))
                        .isEqualTo(line.isAbove(above, below));
            }
        }
    }

    @Test
    void peopleWhoLeftAreNotAboveAnybody() {
        sql.update(PERSON).set(PERSON.ACTIVE, false).where(PERSON.ID.eq(lead.value())).execute();
        assertThat(line.above(agent)).containsExactly(director, deputy);
    }

    @Test
    void namesManyPartiesAtOnce() {
        var names = people.parties(List.of(PartyRef.person(agent), PartyRef.unit(first)));
        assertThat(names.get(PartyRef.person(agent)))
                .isEqualTo(new Party(Party.Kind.PERSON, agent.value(), "王坐席", "一组", true));
        assertThat(names.get(PartyRef.unit(first)).detail()).isEqualTo("客服中心");
    }

    @Test
    void findsPeopleByExactNameWhateverTheSpaces() {
        var id = people.createPlaceholder(Actor.SYSTEM, "欧阳 小妹");
        var found = people.named(List.of("欧阳小妹", "没有此人"));
        assertThat(found).containsOnlyKeys("欧阳小妹");
        assertThat(found.get("欧阳小妹")).extracting(Party::id).contains(id.value());
    }

    @Test
    void rightsOnPeopleFollowTheLine() {
        var subject = SubjectRef.of("person", agent);
        assertThat(access.right(actor(agent), subject)).contains(Right.CONTRIBUTE);
        assertThat(access.right(actor(lead), subject)).contains(Right.CONTRIBUTE);
        assertThat(access.right(actor(agent2), subject)).contains(Right.SEE);
        assertThat(access.right(actor(agent2), SubjectRef.of("account", agent))).isEmpty();
        assertThat(access.right(actor(agent2), SubjectRef.of("unit", first))).contains(Right.SEE);
        assertThat(access.right(Actor.SYSTEM, subject)).contains(Right.MANAGE);
    }

    private static Actor actor(PersonId person) {
        return new Actor(person.asActor(), false, true);
    }

    private void unit(
            UnitId id,
            @Nullable UnitId parent,
            @Nullable PersonId supervisor,
            @Nullable PersonId deputy) {
        sql.insertInto(UNIT)
                .set(UNIT.ID, id.value())
                .set(UNIT.PARENT_ID, parent == null ? null : parent.value())
                .set(UNIT.NAME, parent == null ? "客服中心" : id.equals(first) ? "一组" : "二组")
                .set(UNIT.SUPERVISOR_ID, supervisor == null ? null : supervisor.value())
                .set(UNIT.DEPUTY_ID, deputy == null ? null : deputy.value())
                .execute();
    }

    private void place(PersonId person, UnitId unit) {
        sql.update(PERSON)
                .set(PERSON.UNIT_ID, unit.value())
                .where(PERSON.ID.eq(person.value()))
                .execute();
    }
}
