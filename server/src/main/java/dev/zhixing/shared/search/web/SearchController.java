package dev.zhixing.shared.search.web;

import dev.zhixing.base.api.ApiProblem;
import dev.zhixing.base.api.Limit;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.search.internal.Search;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The search box. */
@RestController
class SearchController {

    private static final int LONGEST = 100;

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    /**
     * What was found.
     *
     * @param took milliseconds
     */
    record SearchResult(List<Search.SearchItem> items, long took) {}

    @GetMapping("/api/search")
    SearchResult search(
            Actor actor,
            @RequestParam String q,
            @RequestParam(required = false) @Nullable Set<String> kinds,
            @Limit(usual = 20, most = 50) PageRequest page) {
        if (q.length() > LONGEST) {
            throw new Refused(ApiProblem.BAD_VALUE, Map.of("path", "q"));
        }
        long started = System.nanoTime();
        var items = search.find(actor, q, kinds == null ? Set.of() : kinds, page.limit());
        return new SearchResult(items, (System.nanoTime() - started) / 1_000_000);
    }
}
