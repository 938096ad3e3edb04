package dev.zhixing.shared.activity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.UUID;

class MarkdownTest {

    private static final UUID ZHOU = UUID.fromString("11111111-2222-3333-4444-555555555555");

    @Test
    void linksAreFollowedByNoRobotAndKeepNoOpener() {
        assertThat(html("[官网](https://example.org)"))
                .isEqualTo(
                        "<p><a href=\"https://example.org\" rel=\"nofollow"
                                + " noopener\">官网</a></p>\n");
    }

    @Test
    void nothingThatRunsSurvives() {
        for (String hostile :
                new String[] {
                    "[x](javascript:alert(1))",
                    "[x](data:text/html,<script>alert(1)</script>)",
                    "<script>alert(1)</script>",
                    "<img src=x onerror=alert(1)>",
                    "![x](javascript:alert(1))",
                    "<a id=location name=cookie href=x>",
                    "&lt;script&gt;alert(1)&lt;/script&gt;",
                    "[x](https://e.org \"\\\" onmouseover=alert(1)\")",
                    "<svg/onload=alert(1)>",
                    "`<script>`"
                }) {
            assertThat(html(hostile))
                    .as(hostile)
                    .doesNotContainIgnoringCase("<script")
                    .doesNotContainIgnoringCase("<svg")
                    .doesNotContainIgnoringCase("<img")
                    .doesNotContainPattern("<[^>]*(onerror|onload|onmouseover|id=|name=)")
                    .doesNotContainPattern("href=\"(javascript|data)");
        }
    }

    @Test
    void picturesFromOutsideBecomeLinks() {
        assertThat(html("![图](https://example.org/a.png)"))
                .contains("<a href=\"https://example.org/a.png\"")
                .doesNotContain("<img");
    }

    @Test
    void tablesAreShown() {
        assertThat(html("| 项 | 值 |\n| --- | ---: |\n| 工期 | 5 |"))
                .contains("<table>", "<td align=\"right\">5</td>");
    }

    @Test
    void aMentionShowsThePresentNameAndOnlyCountsOutsideOfCode() {
        String text = "@[旧名](person:%s) `@[旧名](person:%s)`".formatted(ZHOU, ZHOU);
        assertThat(Markdown.mentions(text)).containsExactly(ZHOU);
        assertThat(Markdown.mentions("`@[旧名](person:%s)`".formatted(ZHOU))).isEmpty();
        assertThat(Markdown.html(text, Map.of(ZHOU, "周<敏")))
                .contains("<span class=\"mention\">&#64;周&lt;敏</span>");
    }

    @Test
    void aTextThatNestsWithoutEndIsShownAsItIs() {
        assertThat(html(">".repeat(15_000) + " x")).startsWith("<p>&gt;&gt;");
        assertThat(html("*_".repeat(8_000) + "x" + "_*".repeat(8_000))).startsWith("<p>");
        assertThat(Markdown.excerpt("- ".repeat(5_000) + "x")).isNotEmpty();
    }

    @Test
    void anExcerptIsOneLineOfPlainText() {
        assertThat(Markdown.excerpt("# 标题\n\n**重要**：@[周敏](person:%s) 请看".formatted(ZHOU)))
                .isEqualTo("标题 重要：@周敏 请看");
    }

    private static String html(String text) {
        return Markdown.html(text, Map.of());
    }
}
