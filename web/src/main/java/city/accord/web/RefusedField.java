package city.accord.web;

import city.accord.Refused;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The field of the form that was sent which a refusal is about, so that the reason stands there.
 * Where several would do, it is the one that holds what the refusal mentions, or, where it mentions
 * nothing, the first one left empty. Where it is about texts in general, it is the first whose text
 * it concerns.
 */
final class RefusedField {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /** An attribute of a field that no id can name, such as the hour of an {@code a:moment}. */
  private static final String NAME = "refusedAs";

  /**
   * A field of the form.
   *
   * @param names its own id, and those of what it is a part of
   */
  record Candidate(String clientId, Set<String> names, Object value) {

    private boolean isNamed(String field) {
      return names.stream().anyMatch(name -> name.matches("(.*-)?" + field + "(-\\d+)?"));
    }

    private boolean isMentionedBy(Refused refused) {
      return value != null && refused.arguments().contains(written(value));
    }

    private boolean isConcernedBy(Refused refused) {
      return value instanceof String typed && refused.concerns(typed);
    }

    private boolean isEmpty() {
      return value == null || value.toString().isBlank();
    }

    private static Object written(Object value) {
      return value instanceof LocalDateTime hour ? HOUR.format(hour) : value.toString().strip();
    }
  }

  private RefusedField() {}

  /** Its id in the page; empty where the form has no such field. */
  static Optional<String> find(FacesContext context, Refused refused) {
    List<Candidate> candidates = new ArrayList<>();
    context
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(context),
            (visit, component) -> {
              if (component instanceof UIForm form)
                return form.isSubmitted() ? VisitResult.ACCEPT : VisitResult.REJECT;
              if (component instanceof UIInput input && input.isRendered())
                candidates.add(
                    new Candidate(input.getClientId(context), names(input), input.getValue()));
              return VisitResult.ACCEPT;
            });
    return choose(refused, candidates).map(Candidate::clientId);
  }

  static Optional<Candidate> choose(Refused refused, List<Candidate> candidates) {
    if (refused.field() == null)
      return candidates.stream().filter(it -> it.isConcernedBy(refused)).findFirst();
    List<Candidate> named = candidates.stream().filter(it -> it.isNamed(refused.field())).toList();
    boolean mentionsNothing = refused.arguments().isEmpty();
    return named.stream()
        .filter(it -> mentionsNothing ? it.isEmpty() : it.isMentionedBy(refused))
        .findFirst()
        .or(() -> named.stream().findFirst());
  }

  private static Set<String> names(UIInput input) {
    Set<String> names = new TreeSet<>();
    if (input.getAttributes().get(NAME) instanceof String name) names.add(name);
    for (UIComponent around = input;
        around != null && !(around instanceof UIForm);
        around = around.getParent()) if (around.getId() != null) names.add(around.getId());
    return names;
  }
}
