import type { Random } from "../../world/random.js";
import type { Place } from "./places.js";

const split = (words: string) => words.split(" ");

const first = split(
  "Ada Alan Amara Ben Bianca Carlos Chloe Dana David Elena Emil Fatima Felix Grace Hana Hugo Ines Ivan Jade Jonas " +
    "Kofi Lara Leo Lena Malik Maria Mina Nadia Noah Olga Omar Paula Pedro Quinn Rosa Ruth Samir Sofia Tariq Tessa " +
    "Uma Victor Wanda Xavier Yara Zoe",
);
const last = split(
  "Abbott Adeyemi Alvarez Baker Bauer Becker Bell Castillo Chen Cohen Cruz Diaz Dubois Ellis Fischer Foster Garcia " +
    "Gupta Haddad Harris Hughes Ito Jensen Johnson Kaplan Kim Kowalski Larsen Lee Lopez Martin Mendes Miller Moreau " +
    "Nguyen Novak Okafor Olsen Patel Perez Reyes Rossi Sato Schmidt Silva Singh Tanaka Taylor Vargas Weber Young",
);
const streets = split("Oak Maple Cedar Pine Lake Hill River Park Main Church Mill Spring Forest Sunset Garden Bay");
const kinds = split("Street Avenue Road Lane Drive Court");

export const personName = (random: Random): string => `${random.pick(first)} ${random.pick(last)}`;

/** `Ada Bell` as `ada.bell@example.com`. */
export const emailOf = (name: string, domain = "example.com"): string =>
  `${name.toLowerCase().replace(" ", ".")}@${domain}`;

export const phoneNumber = (random: Random): string => `+1555${random.int(1000000, 9999999)}`;

/** A customer with an address somewhere in a place. */
export function customerIn(random: Random, { label, city, state, postalCodes, latitude, longitude }: Place) {
  const name = personName(random);
  const near = (degrees: number) => Math.round((degrees + (random.next() - 0.5) * 0.12) * 1e5) / 1e5;
  return {
    customerName: name,
    customerNumber: String(random.int(100000, 999999)),
    customerEmail: emailOf(name),
    customerPhone: phoneNumber(random),
    streetAddress: `${random.int(1, 9999)} ${random.pick(streets)} ${random.pick(kinds)}`,
    city,
    stateProvince: state,
    postalCode: random.pick(postalCodes),
    country_code: "US",
    latitude: near(latitude),
    longitude: near(longitude),
    language: "en",
    workZone: label,
  };
}
