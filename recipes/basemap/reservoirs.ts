// Water that was not there in 1917-1922: reservoirs filled later, told from natural lakes one by one.
// GSHHG has no names, so each polygon is known by the middle of its bounds (degrees) and its area (square kilometres).
import type { Bounds } from '../../src/commands/basemap/measure.ts';

export interface Reservoir {
  name: string;
  /** Year the water was dammed, where known. */
  filled?: number;
  middle: [longitude: number, latitude: number];
  area: number;
  /** A natural lake swallowed by the reservoir: what lies in these bounds stays. */
  natural?: Bounds;
}

export const reservoirs: Reservoir[] = [
  { name: 'Rybinsk, with Sheksna', filled: 1941, middle: [38.085, 58.613], area: 4704 },
  { name: 'Gorky, lower reach', filled: 1955, middle: [43.141, 57.161], area: 1166 },
  { name: 'Gorky, upper reach', filled: 1955, middle: [41.959, 57.448], area: 199 },
  { name: 'Kuibyshev', filled: 1955, middle: [50.179, 54.563], area: 5733 },
  { name: 'Saratov', filled: 1967, middle: [48.164, 52.454], area: 520 },
  { name: 'Volgograd', filled: 1958, middle: [45.73, 50.206], area: 2575 },
  { name: 'Kama', filled: 1954, middle: [56.237, 58.797], area: 2026 },
  { name: 'Votkinsk', filled: 1961, middle: [54.833, 57.321], area: 1119 },
  { name: 'Tsimlyansk', filled: 1952, middle: [43.07, 48.517], area: 3059 },
  { name: 'Veselovskoye on the Manych', filled: 1941, middle: [41.2, 46.921], area: 206 },
  {
    name: 'Kremenchuk, Dniprodzerzhynsk, Dnipro and Kakhovka, joined',
    filled: 1956,
    middle: [33.381, 48.244],
    area: 5313,
  },
  { name: 'Kiev', filled: 1964, middle: [30.422, 50.906], area: 640 },
  { name: 'Narva', filled: 1955, middle: [28.168, 59.249], area: 228 },
  { name: 'Kaunas', filled: 1959, middle: [24.116, 54.843], area: 49 },
  { name: 'Moscow Canal reservoirs', filled: 1937, middle: [37.722, 56.074], area: 67 },
  { name: 'Shat', filled: 1933, middle: [38.298, 54.114], area: 33 },
  { name: 'Tshchik', filled: 1940, middle: [39.525, 45.094], area: 51 },
  { name: 'Iriklinsky', filled: 1958, middle: [58.902, 51.946], area: 315 },
  { name: 'Mingachevir', filled: 1953, middle: [46.748, 40.914], area: 547 },
  { name: 'Hauz-Khan', filled: 1962, middle: [61.323, 37.228], area: 112 },
  { name: 'Chardara', filled: 1965, middle: [68.184, 41.132], area: 588 },
  { name: 'Kayrakkum', filled: 1956, middle: [70.101, 40.326], area: 429 },
  { name: 'Kapchagay', filled: 1970, middle: [77.643, 43.841], area: 920 },
  { name: 'Novosibirsk', filled: 1957, middle: [82.25, 54.364], area: 1080 },
  { name: 'Bukhtarma', filled: 1960, middle: [83.779, 48.725], area: 4181, natural: [83.35, 47.6, 84.6, 48.29] },
  { name: 'Krasnoyarsk', filled: 1967, middle: [91.737, 54.614], area: 1639 },
  { name: 'Bratsk', filled: 1961, middle: [102.478, 54.734], area: 4067 },
  { name: 'Bratsk, upper Oka arm', filled: 1961, middle: [101.038, 55.309], area: 148 },
  { name: 'Irkutsk', filled: 1956, middle: [104.567, 52.079], area: 168 },
  { name: 'Bicaz', filled: 1960, middle: [26.038, 47.006], area: 31 },
  { name: 'Iskar', filled: 1954, middle: [23.582, 42.473], area: 31 },
  { name: 'Solina', filled: 1968, middle: [22.476, 49.365], area: 11 },
  { name: 'Domaša', filled: 1966, middle: [21.697, 49.054], area: 28 },
  { name: 'Zemplínska šírava', filled: 1965, middle: [22.025, 48.786], area: 24 },
  { name: 'Hirfanlı', filled: 1959, middle: [33.699, 39.156], area: 143 },
  { name: 'Tharthar', filled: 1956, middle: [43.282, 34.017], area: 1552 },
  { name: 'Dukan', filled: 1959, middle: [44.925, 36.088], area: 133 },
  { name: 'Fengman', filled: 1942, middle: [126.829, 43.635], area: 174 },
  { name: 'Supung', filled: 1943, middle: [125.136, 40.556], area: 163 },
  { name: 'Miyun', filled: 1960, middle: [116.938, 40.497], area: 106 },
];
