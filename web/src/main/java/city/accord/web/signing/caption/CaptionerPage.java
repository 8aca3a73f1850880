package city.accord.web.signing.caption;

import city.accord.signing.caption.CaptionDesk;
import city.accord.signing.caption.Captions;
import city.accord.web.OpenedLink;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where a captioner writes, by the link that they were given. */
@Named
@RequestScoped
public class CaptionerPage {

  @Inject private Captions captions;
  @Inject private OpenedLink link;
  @Inject private Site site;

  private CaptionDesk desk;
  private String words;

  @PostConstruct
  void open() {
    desk = link.open(captions::open);
  }

  public boolean isValid() {
    return desk != null;
  }

  public CaptionDesk getDesk() {
    return desk;
  }

  /** The link's secret, which each line is sent with. */
  public String getToken() {
    return link.token();
  }

  /** Sends a line, where the page has no scripts. */
  public void send() {
    captions.write(link.token(), words);
    site.goTo("/captions/" + link.token());
  }

  public void takeBack() {
    captions.takeBack(link.token());
    site.goTo("/captions/" + link.token());
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
