package city.accord.web.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Sends what everyone may read compressed and with a tag, and 304 to whoever has it already. Pages
 * of the desk and those behind a token say {@code no-store} and pass as they are.
 */
public class AnswerFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  private static final Set<String> READING = Set.of("GET", "HEAD");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!READING.contains(request.getMethod()) || request.getHeader("Upgrade") != null) {
      chain.doFilter(request, response);
      return;
    }
    HeldAnswer answer = new HeldAnswer(response);
    chain.doFilter(request, answer);
    if (!request.isAsyncStarted()) answer.send(request);
  }
}
