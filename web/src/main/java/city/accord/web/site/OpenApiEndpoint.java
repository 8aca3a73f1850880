package city.accord.web.site;

import city.accord.DatabaseWatch;
import city.accord.attendee.profile.PublicPeople;
import city.accord.city.PublishedCities;
import city.accord.page.PublishedPages;
import city.accord.press.PressRoom;
import city.accord.press.photo.PhotographRoom;
import city.accord.programme.OnTheDay;
import city.accord.programme.Releases;
import city.accord.summit.Summits;
import city.accord.web.OutageFilter;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * What programs read without a token, from pages of any site as well: what every page shows anyway,
 * and the description of the whole API (OpenAPI 3.1), kept by hand and held to the answers by a
 * test.
 */
@WebServlet({
  OpenApiEndpoint.DESCRIPTION,
  OpenApiEndpoint.CITIES,
  OpenApiEndpoint.PEOPLE,
  OpenApiEndpoint.STATEMENTS,
  OpenApiEndpoint.CHANGES,
  OpenApiEndpoint.SUMMIT,
  OpenApiEndpoint.PAGES,
  OpenApiEndpoint.PHOTOGRAPHS
})
public class OpenApiEndpoint extends HttpServlet {

  static final String DESCRIPTION = "/api/v1/openapi.json";
  static final String CITIES = "/api/v1/cities";
  static final String PEOPLE = "/api/v1/people";
  static final String STATEMENTS = "/api/v1/statements";
  static final String CHANGES = "/api/v1/changes";
  static final String SUMMIT = "/api/v1/summit";
  static final String PAGES = "/api/v1/pages";
  static final String PHOTOGRAPHS = "/api/v1/photographs";

  private static final long serialVersionUID = 1;

  @Inject private transient DatabaseWatch database;
  @Inject private transient Summits summits;
  @Inject private transient PublishedCities cities;
  @Inject private transient PublicPeople people;
  @Inject private transient PressRoom press;
  @Inject private transient PhotographRoom photographs;
  @Inject private transient PublishedPages pages;
  @Inject private transient Releases releases;
  @Inject private transient OnTheDay day;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Access-Control-Allow-Origin", "*");
    if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
      response.setHeader("Allow", "GET, HEAD");
      ApiProblem.NOT_ALLOWED.answer(response);
    } else if (request.getServletPath().equals(DESCRIPTION)) {
      send(response, description());
    } else if (!database.isUsable()) {
      response.setHeader("Retry-After", OutageFilter.RETRY_SECONDS);
      ApiProblem.AWAY.answer(response);
    } else if (summits.find().isEmpty()) {
      ApiProblem.NOT_THERE.answer(response);
    } else {
      send(response, answer(request.getServletPath()).toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private JsonObject answer(String path) {
    return switch (path) {
      case CITIES -> PublicJson.cities(cities.all());
      case PEOPLE -> PublicJson.people(releases.latest(), people.all());
      case STATEMENTS -> PublicJson.statements(press.statements());
      case SUMMIT -> SummitJson.of(summits.current());
      case PAGES -> pages();
      case PHOTOGRAPHS -> SummitJson.photographs(photographs.photographs());
      default -> PublicJson.changes(releases.news(), day.besideThePlan());
    };
  }

  private JsonObject pages() {
    long summit = summits.current().id();
    return SummitJson.pages(pages.menu(summit), slug -> pages.page(summit, slug));
  }

  private static void send(HttpServletResponse response, byte[] json) throws IOException {
    response.setHeader("Cache-Control", "public, no-cache");
    response.setContentType("application/json;charset=UTF-8");
    response.getOutputStream().write(json);
  }

  static byte[] description() throws IOException {
    try (InputStream in = OpenApiEndpoint.class.getResourceAsStream("openapi.json")) {
      return in.readAllBytes();
    }
  }
}
