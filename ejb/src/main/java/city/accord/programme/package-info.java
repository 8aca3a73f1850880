/** The programme: rooms, people, sessions in draft, and the releases that the public reads. */
package city.accord.programme;
