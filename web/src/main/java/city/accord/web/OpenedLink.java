package city.accord.web;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Function;

/** The link by which a stranger came to a page: its token is the only key. */
@Dependent
public class OpenedLink {

  @Inject private ExternalContext external;

  @Inject
  @ManagedProperty("#{param.token}")
  private String token;

  public String token() {
    return token;
  }

  /** What the link opens; null where it opens nothing, and the page is then not found. */
  public <T> T open(Function<String, Optional<T>> byToken) {
    T opened = byToken.apply(token).orElse(null);
    if (opened == null) external.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    return opened;
  }
}
