package city.accord.web.programme;

import city.accord.NotThere;
import city.accord.Settings;
import city.accord.print.DrawnFile;
import city.accord.print.ProgrammesOnPaper;
import city.accord.programme.OnTheDay;
import city.accord.programme.Releases;
import city.accord.programme.material.SessionMaterials;
import city.accord.programme.output.ProgrammeCalendar;
import city.accord.programme.output.ProgrammeFeed;
import city.accord.programme.output.ProgrammeTable;
import city.accord.programme.output.PublicAddresses;
import city.accord.programme.output.ScheduleJson;
import city.accord.programme.output.ScheduleXml;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.table.Spreadsheet;
import city.accord.text.Language;
import city.accord.web.FeedWords;
import city.accord.web.TaggedFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The released programme for other programs, at {@code /open-data/{lang}/…}, as it goes on the day:
 * calendars, schedules, a feed of changes, a table, plain text, paper. Whoever asks, from whichever
 * site, gets what everyone reads, and no more: nothing here knows the draft. Before the first
 * release there is nothing in them, and who subscribes early keeps the address; paper is made once
 * there is something to print.
 */
@WebServlet("/open-data/*")
public class ProgrammeFiles extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final Pattern ADDRESS = Pattern.compile("/(zh-Hant|[a-z]{2})/([a-z.]{1,32})");

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private transient Summits summits;
  @Inject private transient Releases releases;
  @Inject private transient OnTheDay day;
  @Inject private transient SessionMaterials materials;
  @Inject private transient ProgrammesOnPaper papers;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
    Optional<Summit> summit = summits.find();
    if (!address.matches()
        || summit.isEmpty()
        || !summit.get().siteLanguages().contains(Language.of(address.group(1)))) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cache-Control", "public, no-cache");
    try {
      send(address.group(2), Language.of(address.group(1)), summit.get(), request, response);
    } catch (NotThere nothing) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void send(
      String file,
      Language language,
      Summit summit,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    PublicAddresses addresses = new PublicAddresses(Settings.baseUrl());
    switch (file) {
      case "programme.ics" ->
          text(
              response,
              "text/calendar",
              ProgrammeCalendar.write(
                  ChosenSessions.of(request).from(releases.published()),
                  summit,
                  language,
                  addresses));
      case "schedule.json" ->
          text(
              response,
              "application/json",
              ScheduleJson.write(
                  day.expected(),
                  releases.published(),
                  materials.published(),
                  summit,
                  language,
                  addresses));
      case "schedule.xml" ->
          text(
              response,
              "application/xml",
              ScheduleXml.write(
                  day.expected(),
                  releases.published(),
                  materials.published(),
                  summit,
                  language,
                  addresses));
      case "changes.atom" ->
          text(
              response,
              "application/atom+xml",
              ProgrammeFeed.write(
                  releases.news(),
                  day.besideThePlan(),
                  summit,
                  language,
                  addresses,
                  new FeedWords(language)));
      case "programme.txt" ->
          text(response, "text/plain", ProgrammeTable.text(day.expected(), summit, language));
      case "programme.xlsx" -> {
        response.setContentType(XLSX);
        response.setHeader("Content-Disposition", "attachment; filename=\"programme.xlsx\"");
        Spreadsheet.write(
            response.getOutputStream(),
            "programme",
            ProgrammeTable.rows(day.expected(), summit, language, new FeedWords(language)),
            Map.of());
      }
      case "programme.pdf" ->
          paper(file, papers.booklet(language, new FeedWords(language)::say), request, response);
      case "poster.pdf" ->
          paper(
              file,
              papers.poster(day(request), language, new FeedWords(language)::say),
              request,
              response);
      default -> throw new NotThere(file);
    }
  }

  /** The day that a poster is of; null for all. */
  private static LocalDate day(HttpServletRequest request) {
    String day = request.getParameter("day");
    if (day == null || day.equals("all")) return null;
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw new NotThere(day);
    }
  }

  private static void paper(
      String name, DrawnFile paper, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Content-Disposition", "inline; filename=\"" + name + "\"");
    TaggedFile.send(request, response, "application/pdf", paper.tag(), paper.drawing());
  }

  private static void text(HttpServletResponse response, String type, String text)
      throws IOException {
    response.setContentType(type + ";charset=UTF-8");
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }
}
