package dev.zhixing.shared.search.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.SubjectGuard;
import dev.zhixing.shared.people.SubjectView;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One box over everything the caller may see. */
@Component
public class Search {

    private final Finding finding;
    private final Access access;

    Search(Finding finding, Access access) {
        this.finding = finding;
        this.access = access;
    }

    /**
     * One thing found.
     *
     * @param titleHtml the title as HTML with the hits in {@code <mark>}
     * @param excerptHtml the surroundings of the first hit in the text, the same way; may be empty
     */
    public record SearchItem(
            String kind,
            UUID id,
            String title,
            String titleHtml,
            String excerptHtml,
            @Nullable SubjectView container,
            Instant at) {}

    /** Hits in titles before hits by sound before hits in the text. */
    @Transactional(readOnly = true)
    public List<SearchItem> find(Actor actor, String text, Set<String> kinds, int most) {
        List<String> words = Question.words(text);
        if (words.isEmpty()) {
            return List.of();
        }
        var containers = new HashSet<UUID>();
        finding.containerKinds()
                .forEach(kind -> containers.addAll(access.visibleContainers(actor, kind)));
        var question = new Question(words, containers, kinds);
        var found = new LinkedHashMap<SubjectRef, Finding.Found>();
        add(found, finding.inTitles(question, most));
        if (found.size() < most && question.isLatin()) {
            add(found, finding.bySound(question, most));
        }
        if (found.size() < most) {
            add(found, finding.anywhere(question, most));
        }
        return items(actor, found.values().stream().limit(most).toList(), words);
    }

    private static void add(Map<SubjectRef, Finding.Found> found, Collection<Finding.Found> more) {
        more.forEach(one -> found.putIfAbsent(one.subject(), one));
    }

    private List<SearchItem> items(Actor actor, List<Finding.Found> found, List<String> words) {
        Map<SubjectRef, SubjectGuard.SubjectTitle> titles =
                access.titles(
                        actor,
                        found.stream()
                                .map(Finding.Found::container)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
        return found.stream()
                .map(
                        one ->
                                new SearchItem(
                                        one.subject().kind(),
                                        one.subject().id(),
                                        one.title(),
                                        Highlight.all(one.title(), words),
                                        Highlight.excerpt(one.body(), words),
                                        container(one, titles),
                                        one.at()))
                .toList();
    }

    private static @Nullable SubjectView container(
            Finding.Found one, Map<SubjectRef, SubjectGuard.SubjectTitle> titles) {
        SubjectRef container = one.container();
        if (container == null || container.equals(one.subject())) {
            return null;
        }
        var title = titles.get(container);
        return title == null ? null : SubjectView.of(container, title);
    }
}
