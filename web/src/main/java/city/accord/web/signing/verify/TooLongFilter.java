package city.accord.web.signing.verify;

import city.accord.signing.verify.Verifier;
import city.accord.web.UnreadBody;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * Lets the verify page answer for a file that is too long to be looked at: such a body is thrown
 * away here, before anything parses it and fails.
 */
@WebFilter(urlPatterns = "/signing/verify.xhtml", dispatcherTypes = DispatcherType.FORWARD)
public class TooLongFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  /** The request's attribute that says so. */
  static final String TOO_LONG = "accord.too-long";

  /** Room for what stands around the file in the form, in bytes. */
  private static final int AROUND = 4096;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long length = request.getContentLengthLong();
    boolean readable = length >= 0 && length <= Verifier.LARGEST + AROUND;
    if (readable || !request.getMethod().equals("POST")) {
      chain.doFilter(request, response);
      return;
    }
    UnreadBody.discard(request, 2L * Verifier.LARGEST);
    request.setAttribute(TOO_LONG, true);
    response.setHeader("Connection", "close");
    chain.doFilter(new WithoutBody(request), response);
  }

  /** A request of which only the address is left. */
  private static final class WithoutBody extends HttpServletRequestWrapper {

    WithoutBody(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public String getContentType() {
      return null;
    }

    @Override
    public String getParameter(String name) {
      return null;
    }

    @Override
    public String[] getParameterValues(String name) {
      return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }
  }
}
