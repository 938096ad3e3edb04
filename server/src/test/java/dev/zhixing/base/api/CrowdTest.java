package dev.zhixing.base.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.ZhixingTest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Whoever does not fit into the house is told so at once, and the next one fits again. */
@ZhixingTest
class CrowdTest {

    private final Problems problems;

    CrowdTest(Problems problems) {
        this.problems = problems;
    }

    @Test
    void whoDoesNotFitHearsWhenToComeAgain() throws ServletException, IOException {
        var crowd = new Crowd(problems, 1);
        var inside = new ArrayList<MockHttpServletResponse>();
        pass(crowd, "/api/me", (_, _) -> inside.add(pass(crowd, "/api/plans", (_, _) -> {})));
        var second = inside.getFirst();
        assertThat(second.getStatus()).isEqualTo(503);
        assertThat(second.getHeader("Retry-After")).isEqualTo("2");
        assertThat(second.getContentAsString(StandardCharsets.UTF_8))
                .contains("/problems/api/crowded");
        assertThat(pass(crowd, "/api/plans", (_, _) -> {}).getStatus()).isEqualTo(200);
    }

    @Test
    void aFailureLeavesItsPlace() throws IOException, ServletException {
        var crowd = new Crowd(problems, 1);
        try {
            pass(
                    crowd,
                    "/api/me",
                    (_, _) -> {
                        throw new IOException("gone");
                    });
        } catch (IOException expected) {
            assertThat(expected).hasMessage("gone");
        }
        assertThat(pass(crowd, "/api/me", (_, _) -> {}).getStatus()).isEqualTo(200);
    }

    @Test
    void pagesAndStreamsTakeNoPlace() throws IOException, ServletException {
        var crowd = new Crowd(problems, 0);
        for (String path : List.of("/", "/health", "/assets/a.js", "/api/live")) {
            assertThat(pass(crowd, path, (_, _) -> {}).getStatus()).isEqualTo(200);
        }
    }

    private static MockHttpServletResponse pass(Crowd crowd, String path, FilterChain chain)
            throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        crowd.doFilter(new MockHttpServletRequest("GET", path), response, chain);
        return response;
    }
}
