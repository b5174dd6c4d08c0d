package org.standardworkbench.webapp.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.editing.Templates.Shape;
import org.standardworkbench.rules.standard.ThemeCode;
import org.standardworkbench.webapp.page.Address;

/**
 * The address of the page on which a criterion is begun.
 *
 * @param draft the draft's number
 * @param theme into which it comes, which may not exist; empty for the first one
 * @param shape the template
 */
public record NewAddress(long draft, Optional<String> theme, Shape shape) implements Address {

    /** Takes what the query of an address says; parameters of others and unknown words are passed over. */
    public static NewAddress of(long draft, Map<String, List<String>> query) {
        return new NewAddress(
                draft,
                query.getOrDefault("theme", List.of()).stream()
                        .filter(ThemeCode::isValid)
                        .findFirst(),
                query.getOrDefault("template", List.of()).stream()
                        .flatMap(word -> NewFields.shape(word).stream())
                        .findFirst()
                        .orElse(Shape.AT_LEAST_A_SHARE));
    }

    /** The same with another theme and template. */
    public NewAddress with(String otherTheme, Shape other) {
        return new NewAddress(draft, Optional.of(otherTheme).filter(ThemeCode::isValid), other);
    }

    @Override
    public String href() {
        List<String> query = new ArrayList<>();
        theme.ifPresent(code -> query.add("theme=" + code));
        if (shape != Shape.AT_LEAST_A_SHARE) {
            query.add("template=" + NewFields.word(shape));
        }
        return "drafts/" + draft + "/new" + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }
}
