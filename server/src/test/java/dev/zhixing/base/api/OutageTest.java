package dev.zhixing.base.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import jakarta.servlet.RequestDispatcher;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** What goes wrong before any operation is reached is still said in words. */
@ZhixingTest
class OutageTest {

    private final ErrorPages pages;
    private final World world;

    OutageTest(ErrorPages pages, World world) {
        this.pages = pages;
        this.world = world;
    }

    @Test
    void aDatabaseThatIsAwayIsAnOutageAndNoFault() throws IOException {
        var away =
                new IllegalStateException(
                        new SQLTransientConnectionException("connection is not available"));
        var answer = page(500, away);
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("/problems/api/outage");
        assertThat(Outage.isBeneath(new SQLException("gone", "57P01"))).isTrue();
        assertThat(Outage.isBeneath(new SQLException("twice", "23505"))).isFalse();
        assertThat(Outage.isBeneath(null)).isFalse();
    }

    @Test
    void aFaultInAFilterHasANumberAndASentence() throws IOException {
        var answer = page(500, new IllegalStateException("ours"));
        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("/problems/api/fault")
                .doesNotContain("http-500");
    }

    @Test
    void aStatusNobodyWroteASentenceForHasOneNevertheless() throws IOException {
        assertThat(page(431, null).getContentAsString(StandardCharsets.UTF_8))
                .contains("/problems/api/http-other")
                .doesNotContain("title.api");
    }

    @Test
    void hoursWithoutEndAndNamesWithoutCharactersAreRefused() {
        var zhou = world.person("周敏");
        String hours =
                """
                {"scope":{"kind":"PERSON","id":"%s"},"from":"2026-12-01","to":"2026-12-01",
                 "working":true,"name":"加班","hours":[{"from":"%s","to":"10:00"}]}
                """;
        zhou.api()
                .post(
                        "/api/calendars/exceptions",
                        hours.formatted(zhou.id().value(), "09:00 ".repeat(6_000)))
                .expect(400);
        zhou.api()
                .ifMatch(1)
                .patch(
                        "/api/imports/00000000-0000-0000-0000-000000000001",
                        "{\"tables\":[{\"id\":\"a\",\"columns\":{\"A\\u0000\":\"NAME\"}}]}")
                .expect(400);
    }

    private MockHttpServletResponse page(
            int status, @org.jspecify.annotations.Nullable Throwable failure) throws IOException {
        var request = new MockHttpServletRequest();
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, failure);
        var response = new MockHttpServletResponse();
        pages.error(request, response);
        return response;
    }
}
