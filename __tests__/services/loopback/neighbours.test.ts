import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { peersOf, realNeighbours } from '../../../src/services/loopback/neighbours.js';

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('the whole table is read, however many connections there are', async () => {
  const ends: Socket[] = [];
  const server = createServer((socket) => ends.push(socket)).listen({
    port: 0,
    host: '127.0.0.1',
    backlog: 500,
  });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const clients = Array.from({ length: 400 }, () => connect(port, '127.0.0.1'));
  await Promise.all(clients.map((client) => once(client, 'connect')));
  const ports = clients.map(({ localPort = 0 }) => localPort);
  const table = realNeighbours.connections() ?? '';
  for (const socket of [...clients, ...ends]) socket.destroy();
  server.close();
  const peers = peersOf(table, port);
  expect(ports.map((one) => peers.get(one))).toEqual(ports.map(() => realNeighbours.uid));
  const wanted = new Set(ports.slice(0, 2));
  expect([...peersOf(table, port, wanted).keys()].sort()).toEqual([...wanted].sort());
});
