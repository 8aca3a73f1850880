package city.accord.web;

import city.accord.text.Language;
import city.accord.web.Addresses.Found;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * Refuses what no form of ours sends, before a page reads it: more fields than the largest form has
 * (413), NUL, which nobody can type and neither XML nor a mail address can hold (400), and what no
 * address can say (404). It stands last before the Faces servlet, so that the filters of single
 * pages may throw a body away that is too long.
 */
public class ParameterFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Map<String, String[]> parameters;
    try {
      parameters = request.getParameterMap();
    } catch (IllegalStateException tooMuch) {
      refuse(request, response);
      return;
    }
    Found found = (Found) request.getAttribute(AddressFilter.FOUND);
    if (parameters.entrySet().stream().anyMatch(ParameterFilter::hasNul))
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    else if (found != null && parameters.entrySet().stream().anyMatch(it -> isForeign(it, found)))
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    else chain.doFilter(request, response);
  }

  /** No page says so: each would read the same parameters. */
  private static void refuse(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = (Language) request.getAttribute(AddressFilter.LANGUAGE);
    Locale locale = (language == null ? Language.EN : language).locale();
    response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    response.setContentType("text/plain;charset=UTF-8");
    response
        .getWriter()
        .println(
            ResourceBundle.getBundle("city.accord.web.messages", locale)
                .getString("site.too-large-lead"));
  }

  /**
   * What stands in the path for a page may not be made up behind the question mark. Only pages of
   * the desk name another thing there.
   */
  private static boolean isForeign(Map.Entry<String, String[]> parameter, Found found) {
    String name = parameter.getKey();
    boolean mayStand = found.variables().containsKey(name) || !found.address().isForEveryone();
    return Address.isVariable(name) && !mayStand
        || Arrays.stream(parameter.getValue()).anyMatch(it -> !Address.isPossible(name, it));
  }

  private static boolean hasNul(Map.Entry<String, String[]> parameter) {
    return parameter.getKey().indexOf(0) >= 0
        || Arrays.stream(parameter.getValue()).anyMatch(value -> value.indexOf(0) >= 0);
  }
}
