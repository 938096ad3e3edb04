package dev.zhixing.shared.notices;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Right;
import dev.zhixing.testkit.Boards;
import dev.zhixing.testkit.LiveListener;
import dev.zhixing.testkit.SetClock;
import dev.zhixing.testkit.SqlCount;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

@ZhixingTest
class NoticesTest {

    private final World world;
    private final Boards boards;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final SetClock.Hands clock;
    private final SqlCount sqlCount;

    NoticesTest(
            World world,
            Boards boards,
            Notices notices,
            TransactionTemplate transaction,
            SetClock.Hands clock,
            SqlCount sqlCount) {
        this.world = world;
        this.boards = boards;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
        this.sqlCount = sqlCount;
    }

    @Test
    void aMentionArrivesAndIsDealtWith() throws Exception {
        var zhou = world.person("周敏");
        var li = world.person("李强");
        SubjectRef card = sharedCard(zhou, li, "梳理话术");
        try (var stream = LiveListener.of(li.api().base(), li.api().cookie(), null)) {
            comment(zhou, card, "@[李强](person:%s) 请看".formatted(li.id().value()));
            var heard = stream.next(2, Duration.ofSeconds(20));
            assertThat(heard).extracting(LiveListener.Received::verb).contains("notice.arrived");
        }
        var inbox = li.api().get("/api/inbox").expect(200);
        assertThat(inbox.json().at("/items")).hasSize(1);
        assertThat(inbox.at("/items/0/reason")).isEqualTo("MENTION");
        assertThat(inbox.at("/items/0/text")).isEqualTo("周敏 在“梳理话术”的评论中提到了您：@李强 请看");
        assertThat(inbox.at("/items/0/container/title")).isEqualTo("客服改进");
        String id = inbox.at("/items/0/id");
        var read = li.api().ifMatch(1).patch("/api/inbox/" + id, "{\"read\":true}").expect(200);
        assertThat(read.at("/read")).isEqualTo("true");
        li.api().ifMatch(1).patch("/api/inbox/" + id, "{\"done\":true}").expect(412);
        li.api().ifMatch(2).patch("/api/inbox/" + id, "{\"done\":true}").expect(200);
        assertThat(li.api().get("/api/inbox").expect(200).json().at("/items")).isEmpty();
        assertThat(li.api().get("/api/inbox?state=done").expect(200).json().at("/items"))
                .hasSize(1);
        zhou.api().ifMatch(3).patch("/api/inbox/" + id, "{\"done\":false}").expect(404);
        li.api().get("/api/inbox?state=other").expect(400);
    }

    @Test
    void whoeverWatchesIsToldOfChangesInWordsButNotOfHisOwn() {
        var zhou = world.person("周敏");
        var li = world.person("李强");
        SubjectRef card = sharedCard(zhou, li, "梳理话术");
        li.api().put(path(card, "watch"), "").expect(200);
        zhou.api().put(path(card, "watch"), "").expect(200);
        boards.say(zhou, "card.updated", card, List.of(new FieldChange("state", null, "DONE")));
        var inbox = li.api().get("/api/inbox").expect(200);
        assertThat(inbox.at("/items/0/text")).isEqualTo("周敏 修改了卡片“梳理话术”（状态：空 → 已完成）");
        assertThat(
                        li.api()
                                .with("Accept-Language", "en")
                                .get("/api/inbox")
                                .expect(200)
                                .at("/items/0/reason"))
                .isEqualTo("CHANGED");
        assertThat(zhou.api().get("/api/inbox").expect(200).json().at("/items")).isEmpty();
    }

    @Test
    void aBurstAboutOneThingIsOneNotice() {
        var zhou = world.person("周敏");
        var li = world.person("李强");
        SubjectRef card = sharedCard(zhou, li, "梳理话术");
        li.api().put(path(card, "watch"), "").expect(200);
        for (int i = 0; i < 5; i++) {
            boards.rename(zhou, card, "梳理话术 " + i);
        }
        var inbox = li.api().get("/api/inbox").expect(200);
        assertThat(inbox.json().at("/items")).hasSize(1);
        assertThat(inbox.at("/items/0/text")).contains("共 5 次").contains("梳理话术 4");
    }

    @Test
    void whatMayNoLongerBeSeenIsLeftOutSilently() {
        var zhou = world.person("周敏");
        var li = world.person("李强");
        SubjectRef board = boards.board(zhou, "客服改进");
        boards.give(board, li, Right.COMMENT);
        SubjectRef card = boards.card(zhou, board, "梳理话术");
        tell(zhou, Set.of(li), card, board);
        assertThat(li.api().get("/api/inbox").expect(200).json().at("/items")).hasSize(1);
        boards.revoke(board, li);
        assertThat(li.api().get("/api/inbox").expect(200).json().at("/items")).isEmpty();
    }

    @Test
    void aSnoozedNoticeComesBackAtItsTime() {
        var zhou = world.person("周敏");
        var li = world.person("李强");
        SubjectRef card = sharedCard(zhou, li, "梳理话术");
        comment(zhou, card, "@[李强](person:%s)".formatted(li.id().value()));
        String id = li.api().get("/api/inbox").expect(200).at("/items/0/id");
        li.api()
                .ifMatch(1)
                .patch("/api/inbox/" + id, "{\"snoozedUntil\":\"2020-01-01T00:00:00Z\"}")
                .expect(422);
        String soon = clock.instant().plus(Duration.ofMinutes(10)).toString();
        li.api()
                .ifMatch(1)
                .patch("/api/inbox/" + id, "{\"snoozedUntil\":\"%s\"}".formatted(soon))
                .expect(200);
        assertThat(li.api().get("/api/inbox").expect(200).json().at("/items")).isEmpty();
        assertThat(li.api().get("/api/inbox?state=snoozed").expect(200).json().at("/items"))
                .hasSize(1);
        clock.advance(Duration.ofMinutes(11));
        assertThat(li.api().get("/api/inbox").expect(200).json().at("/items")).hasSize(1);
    }

    @Test
    void everythingIsDealtWithAtOnceAndCostsTheSameForManyAsForOne() {
        var zhou = world.person("周敏");
        var li = world.person("李强");
        SubjectRef board = boards.board(zhou, "客服改进");
        boards.give(board, li, Right.SEE);
        tell(zhou, Set.of(li), boards.card(zhou, board, "任务"), board);
        int one = sqlCount.of(li.api(), api -> api.get("/api/inbox").expect(200));
        for (int i = 0; i < 12; i++) {
            tell(zhou, Set.of(li, zhou), boards.card(zhou, board, "任务" + i), board);
        }
        int many = sqlCount.of(li.api(), api -> api.get("/api/inbox").expect(200));
        assertThat(many).isEqualTo(one);
        var first = li.api().get("/api/inbox?limit=10").expect(200);
        assertThat(
                        li.api()
                                .get("/api/inbox?limit=10&after=" + first.at("/next"))
                                .expect(200)
                                .json()
                                .at("/items"))
                .hasSize(3);
        li.api().post("/api/inbox/done", "{}").expect(422);
        assertThat(li.api().post("/api/inbox/done", "{\"all\":true}").expect(200).at("/count"))
                .isEqualTo("13");
        assertThat(li.api().get("/api/inbox").expect(200).json().at("/items")).isEmpty();
        assertThat(zhou.api().get("/api/inbox").expect(200).json().at("/items")).isEmpty();
    }

    private void tell(
            World.Person actor,
            Set<World.Person> people,
            SubjectRef subject,
            SubjectRef container) {
        transaction.executeWithoutResult(
                _ ->
                        notices.tell(
                                new Notices.Message(
                                        people.stream()
                                                .map(one -> one.id().value())
                                                .collect(java.util.stream.Collectors.toSet()),
                                        NoticeReason.ASSIGNED,
                                        actor.id().asActor(),
                                        subject,
                                        container,
                                        "notice.card.assigned",
                                        Map.of())));
    }

    private SubjectRef sharedCard(World.Person owner, World.Person other, String title) {
        SubjectRef board = boards.board(owner, "客服改进");
        boards.give(board, other, Right.COMMENT);
        return boards.card(owner, board, title);
    }

    private static void comment(World.Person author, SubjectRef subject, String text) {
        author.api()
                .post(path(subject, "comments"), "{\"text\":\"%s\"}".formatted(text))
                .expect(201);
    }

    private static String path(SubjectRef subject, String what) {
        return "/api/subjects/%s/%s/%s".formatted(subject.kind(), subject.id(), what);
    }
}
