package org.standardworkbench.webapp.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.standardworkbench.rules.standard.Language;

/** What a request asks for. Everything that is wrong with its parameters is told at once. */
final class Asked {

    private static final int LONGEST = 4_000;
    private static final int SHOWN = 60;

    private final HttpServletRequest request;
    private final List<String> problems = new ArrayList<>();

    /** @param known the names of the parameters that mean something here */
    Asked(HttpServletRequest request, String... known) {
        this.request = request;
        var names = new TreeSet<>(Set.of(known));
        request.getParameterMap().forEach((name, values) -> {
            if (!names.contains(name)) {
                problems.add(
                        "There is no parameter " + quoted(name) + " here. Known: " + String.join(", ", names) + ".");
            } else if (values.length > 1) {
                problems.add("The parameter `" + name + "` is given " + values.length
                        + " times. Give it once, with commas between several values.");
            } else if (values[0].length() > LONGEST) {
                problems.add("The parameter `" + name + "` is longer than " + LONGEST
                        + " characters. Make a run of these sites and name it by `run`.");
            }
        });
    }

    static String quoted(String typed) {
        return "`" + (typed.length() <= SHOWN ? typed : typed.substring(0, SHOWN) + "…") + "`";
    }

    HttpServletRequest request() {
        return request;
    }

    void wrong(String problem) {
        problems.add(problem);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    Optional<List<String>> list(String name) {
        return text(name).map(text -> Stream.of(text.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList());
    }

    String required(String name, String example) {
        return text(name).orElseGet(() -> {
            problems.add("The parameter `" + name + "` is missing, for example " + name + "=" + example + ".");
            return "";
        });
    }

    boolean truth(String name) {
        var text = text(name).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            problems.add("The parameter `" + name + "` is true or false, not " + quoted(text) + ".");
        }
        return text.equals("true");
    }

    /** One of some words; the first if none is named. */
    String oneOf(String name, String... known) {
        var text = text(name).orElse(known[0]);
        if (!List.of(known).contains(text)) {
            problems.add("The parameter `" + name + "` is one of " + String.join(", ", known) + ", not " + quoted(text)
                    + ".");
        }
        return text;
    }

    /** The language in which texts are told; English if none is named. */
    Language language() {
        var code = text("language").orElse(Language.EN.code());
        return Language.ofCode(code).orElseGet(() -> {
            wrong("There is no language " + quoted(code) + ". Known: "
                    + Stream.of(Language.values()).map(Language::code).collect(Collectors.joining(", ")) + ".");
            return Language.EN;
        });
    }

    /** @throws ApiProblem if anything is wrong with the parameters */
    void check() {
        if (!problems.isEmpty()) {
            throw new ApiProblem(400, problems);
        }
    }

    /** The form of the answer: by the parameter {@code format}, else by the header Accept, else the first one. */
    Form form(Form... offered) {
        var named = text("format");
        if (named.isPresent()) {
            for (var form : offered) {
                if (form.code().equals(named.get())) {
                    return form;
                }
            }
            wrong("There is no format " + quoted(named.get()) + " here. Known: " + codes(offered) + ".");
            return offered[0];
        }
        return accepted(offered);
    }

    private Form accepted(Form... offered) {
        var header = Optional.ofNullable(request.getHeader("Accept")).filter(text -> !text.isBlank());
        if (header.isEmpty()) {
            return offered[0];
        }
        try {
            var types = MediaType.parseMediaTypes(header.get());
            MimeTypeUtils.sortBySpecificity(types);
            for (var type : types) {
                for (var form : offered) {
                    if (type.getQualityValue() > 0 && type.includes(form.mediaType())) {
                        return form;
                    }
                }
            }
        } catch (InvalidMediaTypeException unreadable) {
            throw new ApiProblem(
                    406, "The header Accept cannot be read. Leave it out and write format=" + offered[0].code() + ".");
        }
        throw new ApiProblem(406, "The header Accept allows none of the formats there are: " + codes(offered) + ".");
    }

    private static String codes(Form... offered) {
        return String.join(", ", Stream.of(offered).map(Form::code).toList());
    }
}
