-- What Neovim has from 0.11 on to start servers, for older ones: as far as the readme needs it.
if not vim.lsp.config then
  local configs = {}
  vim.lsp.config = function(name, config) configs[name] = config end
  vim.lsp.enable = function(name)
    local config = configs[name]
    vim.api.nvim_create_autocmd('FileType', {
      pattern = config.filetypes,
      callback = function(args)
        local client = vim.lsp.start_client({
          name = name,
          cmd = config.cmd,
          root_dir = vim.fn.getcwd(),
          on_init = function(client)
            client.notify('workspace/didChangeConfiguration', {settings = config.settings})
          end,
        })
        vim.lsp.buf_attach_client(args.buf, client)
      end,
    })
  end
end
