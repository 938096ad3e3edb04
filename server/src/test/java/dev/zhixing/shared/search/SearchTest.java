package dev.zhixing.shared.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Right;
import dev.zhixing.testkit.Api;
import dev.zhixing.testkit.Boards;
import dev.zhixing.testkit.SqlCount;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

@ZhixingTest
class SearchTest {

    private final World world;
    private final Boards boards;
    private final SearchIndex index;
    private final SqlCount sqlCount;

    SearchTest(World world, Boards boards, SearchIndex index, SqlCount sqlCount) {
        this.world = world;
        this.boards = boards;
        this.index = index;
        this.sqlCount = sqlCount;
    }

    @Test
    void findsChineseBySubstringFromOneCharacterOn() {
        var zhou = world.person("周敏");
        SubjectRef board = board(zhou, "客服满意度提升计划");
        card(zhou, board, "梳理话术与质检标准", "");
        for (String found : List.of("满", "意度", "满意度提升", "提升计划")) {
            assertThat(titles(zhou, found)).as(found).contains("客服满意度提升计划");
        }
        assertThat(titles(zhou, "术与质")).containsExactly("梳理话术与质检标准");
        assertThat(titles(zhou, "满度")).isEmpty();
    }

    @Test
    void findsByPinyinInitialsWordsAndFullWidthLetters() {
        var zhou = world.person("周敏");
        SubjectRef board = board(zhou, "质检改版 Budget２０２６");
        assertThat(board).isNotNull();
        for (String found : List.of("zhijian", "zjgb", "budg", "BUDGET2026", "２０２６", "改版 budget")) {
            assertThat(titles(zhou, found)).as(found).contains("质检改版 Budget２０２６");
        }
    }

    @Test
    void findsOnlyWhatTheCallerMaySee() {
        var zhou = world.person("周敏");
        var li = world.person("李强");
        SubjectRef board = board(zhou, "薪酬调整方案");
        card(zhou, board, "薪酬测算", "");
        assertThat(titles(zhou, "薪酬")).hasSize(2);
        assertThat(titles(li, "薪酬")).isEmpty();
        boards.give(board, li, Right.SEE);
        assertThat(titles(li, "薪酬")).hasSize(2);
        boards.revoke(board, li);
        assertThat(titles(li, "薪酬")).isEmpty();
    }

    @Test
    void titlesComeBeforeTextsAndWholeTitlesFirst() {
        var zhou = world.person("周敏");
        SubjectRef board = board(zhou, "排班");
        card(zhou, board, "一月", "安排好排班表再说");
        card(zhou, board, "新排班规则", "");
        card(zhou, board, "排班表", "");
        assertThat(titles(zhou, "排班")).containsExactly("排班", "排班表", "新排班规则", "一月");
    }

    @Test
    void hitsAreMarkedAndNothingElseIsHtml() {
        var zhou = world.person("周敏");
        SubjectRef board = board(zhou, "接口<b>联调</b>");
        card(zhou, board, "说明", "<script>alert(1)</script> 关于 联调 的说明");
        var found = search(zhou.api(), "联调").expect(200);
        assertThat(found.at("/items/0/titleHtml"))
                .isEqualTo("接口&lt;b&gt;<mark>联调</mark>&lt;/b&gt;");
        assertThat(found.at("/items/1/excerptHtml"))
                .isEqualTo("&lt;script&gt;alert(1)&lt;/script&gt; 关于 <mark>联调</mark> 的说明");
        assertThat(found.at("/items/1/container/title")).isEqualTo("接口<b>联调</b>");
    }

    @Test
    void aChangedTitleIsFoundByItsNewWordsOnlyAndARemovedThingNotAtAll() {
        var zhou = world.person("周敏");
        SubjectRef board = board(zhou, "旧名称甲乙");
        index.put(board, board, "崭新的名称", "");
        assertThat(titles(zhou, "旧名称甲乙")).isEmpty();
        assertThat(titles(zhou, "崭新")).hasSize(1);
        index.remove(board);
        assertThat(titles(zhou, "崭新")).isEmpty();
    }

    @Test
    void oddQueriesFindNothingAndBreakNothing() {
        var zhou = world.person("周敏");
        for (String odd :
                List.of("", "   ", "'", "\\", "%", "_", "&|!:*", "'; drop", "\"", "<->")) {
            assertThat(titles(zhou, odd)).as(odd).isEmpty();
        }
        search(zhou.api(), "长".repeat(101)).expect(400);
    }

    @Test
    void theNumberOfQueriesDoesNotGrowWithTheNumberOfHits() {
        var zhou = world.person("周敏");
        SubjectRef board = board(zhou, "甲骨文项目");
        int one = sqlCount.of(zhou.api(), api -> search(api, "甲骨").expect(200));
        for (int i = 0; i < 15; i++) {
            card(zhou, board, "甲骨文任务" + i, "");
        }
        int many = sqlCount.of(zhou.api(), api -> search(api, "甲骨").expect(200));
        assertThat(many).isLessThanOrEqualTo(one).isBetween(1, 10);
    }

    private SubjectRef board(World.Person owner, String title) {
        SubjectRef board = boards.board(owner, title);
        index.put(board, board, title, "");
        return board;
    }

    private void card(World.Person author, SubjectRef board, String title, String body) {
        index.put(boards.card(author, board, title), board, title, body);
    }

    private static List<String> titles(World.Person person, String query) {
        var titles = new ArrayList<String>();
        search(person.api(), query)
                .expect(200)
                .json()
                .at("/items")
                .forEach(item -> titles.add(item.path("title").asString()));
        return titles;
    }

    private static Api.Answer search(Api api, String query) {
        return api.get("/api/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }
}
