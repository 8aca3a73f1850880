package city.accord.mail;

/** Takes one mail to where it is read. */
interface Carrier {

  void carry(Mail mail) throws Exception;
}
